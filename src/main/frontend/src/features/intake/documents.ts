import { graphql } from '@/graphql/generated';

export const appliedImportsDocument = graphql(`
  query AppliedImports($after: String) {
    appliedImports(first: 20, after: $after, orderBy: [{ field: APPLIED_AT, direction: DESC }]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        what
        title
        appliedAt
        by {
          id
          name
        }
      }
    }
  }
`);

export const undoImportDocument = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      id
      userErrors {
        code
        path
        message
      }
    }
  }
`);
