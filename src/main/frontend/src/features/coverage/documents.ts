import { graphql } from '@/graphql/generated/map/gql';

export const hamletListDocument = graphql(`
  query HamletList($where: HamletFilter!, $orderBy: [HamletOrder!], $first: Int!, $after: String, $asOf: Date) {
    hamlets(where: $where, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
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
        longitude
        latitude
        commune {
          fullName
        }
        coverage {
          state
          distanceMeters
          nearestSquad {
            name
          }
        }
        dataSet {
          credit
        }
      }
    }
  }
`);

export const hamletCardDocument = graphql(`
  query HamletCard($id: ID!, $asOf: Date) {
    hamlet(id: $id, asOf: $asOf) {
      id
      name
      code
      longitude
      latitude
      population
      commune {
        id
        fullName
        parent {
          fullName
        }
      }
      coverage {
        state
        excludedBecause
        daysSinceVisit
        rule {
          name
          nameEn
        }
        reasons {
          outcome
          clause {
            kind
            meters
            days
          }
        }
        change {
          deed
          meters
          members
          squad {
            name
          }
        }
        distanceMeters
        nearestSquad {
          name
          kind
          dataSet {
            demonstration
          }
        }
      }
      dataSet {
        title
        credit
        demonstration
      }
    }
  }
`);

export const unitCoverageDocument = graphql(`
  query UnitCoverage($id: ID!, $asOf: Date) {
    unit(id: $id, asOf: $asOf) {
      id
      coverage {
        hamlets
        covered
        partly
        planned
        visitedNothingFound
        excluded
        uncovered
        unknown
      }
    }
  }
`);

export const coverageTotalsDocument = graphql(`
  query CoverageTotals($where: HamletFilter!, $asOf: Date) {
    hamlets(where: $where, first: 1, asOf: $asOf) {
      totalCount
      facets {
        state {
          value
          count
        }
      }
    }
  }
`);

export const communeCoverageDocument = graphql(`
  query CommuneCoverage($where: UnitFilter!, $first: Int!, $after: String, $asOf: Date) {
    units(where: $where, first: $first, after: $after, asOf: $asOf) {
      totalCount
      withoutPosition
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        code
        fullName
        parent {
          fullName
        }
        extent {
          west
          south
          east
          north
        }
        coverage {
          hamlets
          covered
          uncovered
          unknown
        }
        dataSet {
          credit
        }
      }
    }
  }
`);
