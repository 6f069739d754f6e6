import { graphql } from '@/graphql/generated';

export const hamletListDocument = graphql(`
  query HamletList(
    $where: HamletFilter!
    $orderBy: [HamletOrder!]
    $first: Int!
    $after: String
    $asOf: Date
    $rule: ID
    $purpose: CoveragePurpose! = GENERAL
    $plan: ID
    $measures: Boolean! = false
  ) {
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
        population @include(if: $measures)
        remoteness @include(if: $measures) {
          servicePointMeters
          communeCentreMeters
        }
        coverage(rule: $rule, purpose: $purpose, plan: $plan) {
          state
          distanceMeters
          daysSinceVisit @include(if: $measures)
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
  query HamletCard($id: ID!, $asOf: Date, $rule: ID, $purpose: CoveragePurpose! = GENERAL, $plan: ID) {
    hamlet(id: $id, asOf: $asOf) {
      id
      name
      code
      longitude
      latitude
      population
      populationEstimated
      remoteness {
        servicePointMeters
        communeCentreMeters
      }
      commune {
        id
        fullName
        parent {
          fullName
        }
      }
      coverage(rule: $rule, purpose: $purpose, plan: $plan) {
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
          evidence {
            meters
            daysSince
            members
            planned
            squad {
              name
            }
            servicePoint {
              name
            }
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
  query UnitCoverage($id: ID!, $asOf: Date, $rule: ID, $purpose: CoveragePurpose! = GENERAL, $plan: ID) {
    unit(id: $id, asOf: $asOf) {
      id
      coverage(rule: $rule, purpose: $purpose, plan: $plan) {
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
  query CommuneCoverage(
    $where: UnitFilter!
    $first: Int!
    $after: String
    $asOf: Date
    $rule: ID
    $purpose: CoveragePurpose! = GENERAL
    $plan: ID
  ) {
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
        coverage(rule: $rule, purpose: $purpose, plan: $plan) {
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
