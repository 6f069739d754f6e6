import { graphql } from '@/graphql/generated';

export const compositionRulesDocument = graphql(`
  query CompositionRuleList($where: CompositionRuleFilter, $asOf: Date) {
    compositionRules(where: $where, orderBy: [{ field: NAME, direction: ASC }], first: 50, asOf: $asOf) {
      totalCount
      nodes {
        id
        name
        document
        unit {
          id
          fullName
        }
        kinds
        levels
        severity
        validFrom
        validTo
        clauses {
          number
          counts
          role
          traits
          least
          most
          sizeFrom
          sizeTo
          text
        }
      }
    }
  }
`);

export const saveCompositionRuleDocument = graphql(`
  mutation SaveCompositionRule($input: SaveCompositionRuleInput!) {
    saveCompositionRule(input: $input) {
      compositionRule {
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
