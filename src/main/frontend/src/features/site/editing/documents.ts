import { graphql } from '@/graphql/generated';

export const keptSitesDocument = graphql(`
  query KeptSites($where: SiteFilter!, $orderBy: [SiteOrder!], $first: Int!, $after: String) {
    sites(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      withoutPosition
      extent {
        west
        south
        east
        north
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        slug
        path
        state
        rank
        placeType
        redAddress
        changedAt
        longitude
        unitConflict
        unit {
          id
          fullName
        }
        translations {
          language
          stale
        }
      }
    }
  }
`);

export const draftsDocument = graphql(`
  query SiteDrafts($where: SiteDraftFilter!, $orderBy: [SiteDraftOrder!], $first: Int!, $after: String) {
    siteDrafts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        state
        remark
        writtenAt
        unit {
          id
          fullName
        }
        site {
          id
          name
        }
        author {
          id
          name
        }
      }
    }
  }
`);

export const draftDocument = graphql(`
  query SiteDraft($id: ID!) {
    siteDraft(id: $id) {
      id
      name
      state
      remark
      writtenAt
      edition
      base
      content
      author {
        id
        name
      }
      site {
        id
        name
        path
        translations {
          language
          stale
        }
        revisions {
          number
          content
        }
      }
    }
  }
`);

export const keptSiteDocument = graphql(`
  query KeptSite($id: ID!) {
    site(id: $id) {
      id
      name
      slug
      path
      state
      rank
      placeType
      redAddress
      summary
      address
      longitude
      latitude
      approximate
      unitConflict
      unit {
        id
        fullName
      }
      statedUnit {
        id
        fullName
      }
      translations {
        language
        name
        stale
      }
      boards {
        id
        code
        state
        link
      }
      revisions {
        number
        kind
        madeAt
        note
        content
        by {
          id
          name
        }
      }
    }
    siteDrafts(where: { site: [$id] }, first: 5) {
      nodes {
        id
        name
        state
        writtenAt
      }
    }
  }
`);

export const revisionDocument = graphql(`
  query SiteRevisionChanges($id: ID!, $since: Int!) {
    site(id: $id) {
      id
      revisions {
        number
        changes(since: $since)
      }
    }
  }
`);

export const saveDraftDocument = graphql(`
  mutation SaveSiteDraft($input: SaveSiteDraftInput!) {
    saveSiteDraft(input: $input) {
      siteDraft {
        id
        edition
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const returnDraftDocument = graphql(`
  mutation ReturnSiteDraft($input: ReturnSiteDraftInput!) {
    returnSiteDraft(input: $input) {
      siteDraft {
        id
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const publishDraftDocument = graphql(`
  mutation PublishSiteDraft($input: PublishSiteDraftInput!) {
    publishSiteDraft(input: $input) {
      site {
        id
        path
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const dropDraftDocument = graphql(`
  mutation DropSiteDraft($input: DropSiteDraftInput!) {
    dropSiteDraft(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const withdrawSiteDocument = graphql(`
  mutation WithdrawSite($input: WithdrawSiteInput!) {
    withdrawSite(input: $input) {
      site {
        id
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const restoreSiteDocument = graphql(`
  mutation RestoreSite($input: RestoreSiteInput!) {
    restoreSite(input: $input) {
      site {
        id
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const chosenSiteDocument = graphql(`
  query ChosenSite($id: ID!) {
    site(id: $id) {
      id
      name
      position
      unit {
        id
        fullName
      }
    }
  }
`);
