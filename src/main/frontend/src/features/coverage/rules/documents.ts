import { graphql } from '@/graphql/generated';

export const coverageRulesDocument = graphql(`
  query CoverageRuleVersions {
    coverageRules(first: 100, orderBy: [{ field: NAME, direction: ASC }, { field: VERSION, direction: DESC }]) {
      totalCount
      nodes {
        id
        key
        version
        name
        nameEn
        purpose
        unit {
          id
          fullName
        }
        combines
        nothingFoundDays
        validFrom
        validTo
        valid
        clauses {
          number
          kind
          meters
          days
          activityKinds
          reported
          leastMembers
          inOrder
        }
      }
    }
  }
`);

export const saveCoverageRuleDocument = graphql(`
  mutation SaveCoverageRule($input: SaveCoverageRuleInput!) {
    saveCoverageRule(input: $input) {
      coverageRule {
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

export const exclusionsDocument = graphql(`
  query Exclusions($where: HamletExclusionFilter, $first: Int = 50, $after: String) {
    hamletExclusions(where: $where, orderBy: [{ field: VALID_FROM, direction: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        unit {
          id
          fullName
          parent {
            id
            fullName
          }
        }
        reason
        validFrom
        validTo
        valid
      }
    }
  }
`);

export const hamletChoiceDocument = graphql(`
  query HamletChoice($within: ID!) {
    units(where: { level: [HAMLET], within: $within }, first: 200, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        fullName
      }
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
