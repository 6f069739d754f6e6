import { graphql } from '@/graphql/generated';

export const startDocument = graphql(`
  query Start($within: ID, $from: Date, $editor: Boolean!, $administrator: Boolean!) {
    squads(where: { within: $within }, first: 1) {
      totalCount
      personCount
    }
    hamlets(where: { within: $within }, first: 1) {
      totalCount
      facets {
        state {
          value
          count
        }
      }
    }
    activities(where: { within: $within, during: { from: $from } }, first: 1) {
      totalCount
      facets {
        state {
          value
          count
        }
      }
    }
    sites(where: { within: $within }, first: 1) {
      totalCount
    }
    hanging: boards(where: { within: $within, state: [INSTALLED] }, first: 1) {
      totalCount
    }
    scans(where: { within: $within, from: $from }, by: DAY) {
      total
      groups {
        value
        scans
      }
    }
    toVerify: activities(where: { within: $within, state: [REPORTED] }, first: 1) @include(if: $editor) {
      totalCount
    }
    toMend: activities(where: { within: $within, state: [RETURNED] }, first: 1) {
      totalCount
    }
    toReview: siteDrafts(where: { within: $within, state: [IN_REVIEW] }, first: 1) @include(if: $editor) {
      totalCount
    }
    toInspect: boards(where: { within: $within, needsVisit: true }, first: 1) {
      totalCount
    }
    requests: personRequests(where: { open: true }, first: 1) @include(if: $administrator) {
      totalCount
    }
  }
`);

export const monthsDocument = graphql(`
  query Months($within: ID, $from: Date) {
    outreachTotals(where: { within: $within, during: { from: $from } }, by: MONTH) {
      groups {
        value
        activities {
          atLeast
          atMost
        }
      }
    }
  }
`);

export const startTargetsDocument = graphql(`
  query StartTargets($within: ID, $during: DaysFilter) {
    targets(where: { within: $within, during: $during, part: false }, first: 5, orderBy: [{ field: FROM, direction: DESC }]) {
      totalCount
      nodes {
        id
        value
        unit {
          id
          fullName
        }
        indicator {
          id
          name
          nameEn
          unitOfMeasure
        }
        progress {
          share
          pace
          actual {
            atLeast
            atMost
          }
        }
      }
    }
  }
`);

export const searchDocument = graphql(`
  query SearchAll($words: String!, $staff: Boolean!, $administrator: Boolean!) {
    units(where: { search: $words, level: [PROVINCE, COMMUNE] }, first: 5) {
      nodes {
        id
        fullName
        parent {
          id
          fullName
        }
      }
    }
    sites(where: { search: $words }, first: 5) {
      nodes {
        id
        name
        unit {
          id
          fullName
        }
      }
    }
    squads(where: { search: $words }, first: 5) {
      nodes {
        id
        name
        unit {
          id
          fullName
        }
      }
    }
    activities(where: { search: $words }, first: 5) {
      nodes {
        id
        name
        from
      }
    }
    boards(where: { search: $words }, first: 5) @include(if: $staff) {
      nodes {
        id
        code
        site {
          id
          name
        }
      }
    }
    campaigns(where: { search: $words }, first: 3) {
      nodes {
        id
        name
      }
    }
    accounts(where: { search: $words }, first: 5) @include(if: $administrator) {
      nodes {
        id
        name
        login
      }
    }
  }
`);
