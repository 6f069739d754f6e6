import { graphql } from '@/graphql/generated';

export const boardsDocument = graphql(`
  query Boards($where: BoardFilter!, $orderBy: [BoardOrder!], $first: Int!, $after: String) {
    boards(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
        code
        state
        place
        inspectedAt
        inspectBy
        longitude
        latitude
        site {
          id
          name
        }
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const batchesDocument = graphql(`
  query BoardBatches($first: Int!) {
    boardBatches(first: $first, orderBy: [{ field: ISSUED, direction: DESC }]) {
      nodes {
        id
        count
        note
        issuedAt
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const boardDocument = graphql(`
  query Board($id: ID!) {
    boards(where: { id: [$id] }, first: 1) {
      nodes {
        id
        code
        state
        nextStates
        link
        place
        issuedAt
        installedAt
        inspectedAt
        inspectBy
        printedAddress
        longitude
        latitude
        site {
          id
          name
        }
        unit {
          id
          fullName
        }
        batch {
          id
          note
        }
        prints {
          id
          format
          link
          printedAt
          count
        }
        events {
          id
          kind
          state
          place
          finding
          decoded
          note
          photo(width: 320)
          at
          site {
            id
            name
          }
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const boardByCodeDocument = graphql(`
  query BoardByCode($code: String!) {
    boardByCode(code: $code) {
      id
      code
      state
      nextStates
      place
      site {
        id
        name
      }
      unit {
        id
        fullName
      }
    }
  }
`);

export const siteChoiceDocument = graphql(`
  query SiteChoice($where: SiteFilter!, $first: Int!) {
    sites(where: $where, first: $first) {
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

export const issueDocument = graphql(`
  mutation IssueBoards($input: IssueBoardsInput!) {
    issueBoards(input: $input) {
      batch {
        id
        count
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const printDocument = graphql(`
  mutation PrintBoards($input: PrintBoardsInput!) {
    printBoards(input: $input) {
      print {
        id
        link
        count
        address
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const installDocument = graphql(`
  mutation InstallBoard($input: InstallBoardInput!) {
    installBoard(input: $input) {
      board {
        id
        code
        state
        place
        site {
          id
          name
        }
        unit {
          id
          fullName
        }
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const inspectDocument = graphql(`
  mutation InspectBoard($input: InspectBoardInput!) {
    inspectBoard(input: $input) {
      board {
        id
        state
        inspectBy
      }
      finding
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const boardStateDocument = graphql(`
  mutation ChangeBoardState($input: ChangeBoardStateInput!) {
    changeBoardState(input: $input) {
      board {
        id
        state
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const retargetDocument = graphql(`
  mutation RetargetBoard($input: RetargetBoardInput!) {
    retargetBoard(input: $input) {
      board {
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

export const chosenBoardDocument = graphql(`
  query ChosenBoard($id: ID!) {
    boards(where: { id: [$id] }, first: 1) {
      nodes {
        id
        code
        site {
          id
          name
        }
        position
        unit {
          id
          fullName
        }
      }
    }
  }
`);
