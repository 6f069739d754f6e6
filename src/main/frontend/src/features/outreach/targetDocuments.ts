import { graphql } from '@/graphql/generated';

export const targetRow = graphql(`
  fragment TargetRow on Target {
    id
    value
    from
    to
    splitBy
    source
    unit {
      id
      fullName
      level
    }
    platform {
      id
      name
    }
    indicator {
      id
      key
      name
      nameEn
      unitOfMeasure
    }
    progress {
      share
      pace
      basis
      day
      actual {
        atLeast
        atMost
      }
    }
  }
`);

export const targetsDocument = graphql(`
  query Targets($where: TargetFilter, $first: Int, $after: String) {
    targets(where: $where, first: $first, after: $after, orderBy: [{ field: FROM, direction: DESC }]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TargetRow
      }
    }
  }
`);

export const targetDocument = graphql(`
  query Target($id: ID!) {
    target(id: $id) {
      ...TargetRow
      whole {
        id
        unit {
          id
          fullName
        }
      }
      parts {
        ...TargetRow
      }
    }
  }
`);

export const saveTargetDocument = graphql(`
  mutation SaveTarget($input: SaveTargetInput!) {
    saveTarget(input: $input) {
      target {
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

export const splitTargetDocument = graphql(`
  mutation SplitTarget($input: SplitTargetInput!) {
    splitTarget(input: $input) {
      target {
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

export const campaignsDocument = graphql(`
  query Campaigns($where: CampaignFilter, $first: Int, $after: String) {
    campaigns(where: $where, first: $first, after: $after, orderBy: [{ field: FROM, direction: DESC }]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        from
        to
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const campaignDocument = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) {
      id
      name
      from
      to
      note
      unit {
        id
        fullName
      }
    }
    outreachTotals(where: { campaign: [$id] }) {
      activities {
        atLeast
        atMost
      }
      squads
      persons {
        indicator {
          id
          name
          nameEn
          unitOfMeasure
        }
        platform {
          id
          name
        }
        sum: persons {
          atLeast
          atMost
        }
      }
      turns {
        indicator {
          id
          name
          nameEn
          unitOfMeasure
        }
        platform {
          id
          name
        }
        sum: turns {
          atLeast
          atMost
        }
      }
      amounts {
        indicator {
          id
          name
          nameEn
          unitOfMeasure
        }
        platform {
          id
          name
        }
        sum: amount {
          atLeast
          atMost
        }
      }
    }
    places: outreachTotals(where: { campaign: [$id] }, by: UNIT) {
      groups {
        value
        label
        activities {
          atLeast
          atMost
        }
      }
    }
    youthWorks(where: { campaign: [$id] }, first: 50) {
      totalCount
      nodes {
        id
        name
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const saveCampaignDocument = graphql(`
  mutation SaveCampaign($input: SaveCampaignInput!) {
    saveCampaign(input: $input) {
      campaign {
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
