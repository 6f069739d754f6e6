import { graphql } from '@/graphql/generated';

export const savedViewsDocument = graphql(`
  query SavedViews($list: SavedViewList!) {
    savedViews(where: { list: [$list] }, first: 200, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        name
        question
        own
        sharedWith {
          id
          fullName
        }
      }
    }
  }
`);

export const saveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      savedView {
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

export const removeViewDocument = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      id
      userErrors {
        code
        path
        message
      }
    }
  }
`);
