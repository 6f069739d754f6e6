import { graphql } from '@/graphql/generated';

export const coverageRulesDocument = graphql(`
  query CoverageRules($asOf: Date) {
    coverageRules(where: { valid: true }, first: 100, asOf: $asOf) {
      nodes {
        id
        name
        nameEn
        version
        purpose
        unit {
          fullName
        }
      }
    }
  }
`);

export const coverageHorizonDocument = graphql(`
  query CoverageHorizon($where: HamletFilter, $asOf: Date) {
    hamlets(where: $where, first: 100, asOf: $asOf) {
      nodes {
        dataSet {
          trueFrom
          trueTo
        }
      }
    }
  }
`);

export const planChoiceDocument = graphql(`
  query PlanChoice($where: CoveragePlanFilter) {
    coveragePlans(where: $where, orderBy: [{ field: NAME }], first: 100) {
      nodes {
        key
        name
        appliedOn
      }
    }
  }
`);

export const planNameDocument = graphql(`
  query PlanName($key: ID!) {
    coveragePlan(key: $key) {
      key
      name
      starts
      appliedOn
    }
  }
`);

export const excludeHamletDocument = graphql(`
  mutation ExcludeHamlet($input: ExcludeHamletInput!) {
    excludeHamlet(input: $input) {
      hamlet {
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

export const includeHamletDocument = graphql(`
  mutation IncludeHamlet($input: IncludeHamletInput!) {
    includeHamlet(input: $input) {
      hamlet {
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
