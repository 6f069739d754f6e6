import { graphql } from '@/graphql/generated';

export const coverageCompareDocument = graphql(`
  query CoverageCompare(
    $unit: ID!
    $before: Date!
    $after: Date!
    $rule: ID
    $purpose: CoveragePurpose! = GENERAL
    $plan: ID
  ) {
    before: unit(id: $unit, asOf: $before) {
      id
      coverage(rule: $rule, purpose: $purpose) {
        ...States
      }
    }
    after: unit(id: $unit, asOf: $after) {
      id
      coverage(rule: $rule, purpose: $purpose, plan: $plan) {
        ...States
      }
    }
  }
`);

export const coverageChangeDocument = graphql(`
  query CoverageChange($unit: ID!, $before: Date!, $after: Date!, $rule: ID, $purpose: CoveragePurpose! = GENERAL, $plan: ID) {
    unit(id: $unit, asOf: $after) {
      id
      coverageChange(since: $before, rule: $rule, purpose: $purpose, plan: $plan) {
        before
        after
        hamlets
        people
        hamletsWithoutFigure
      }
    }
  }
`);

export const coverageMonthsDocument = graphql(`
  query CoverageMonths($unit: ID!, $from: Date!, $to: Date!, $rule: ID, $purpose: CoveragePurpose! = GENERAL) {
    unit(id: $unit, asOf: $to) {
      id
      coverageByMonth(from: $from, to: $to) {
        day
        coverage(rule: $rule, purpose: $purpose) {
          hamlets
          covered
          uncovered
        }
      }
    }
  }
`);
