import { graphql } from '@/graphql/generated';

export const grantListDocument = graphql(`
  query GrantList($where: GrantFilter!, $first: Int!, $after: String) {
    grants(where: $where, orderBy: [{ field: VALID_FROM, direction: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        role
        valid
        validFrom
        validTo
        followed
        unconfirmed
        account {
          id
          name
          login
        }
        unit {
          id
          fullName
          level
          validTo
          parent {
            fullName
          }
        }
      }
    }
  }
`);

export const grantPlaceDocument = graphql(`
  query GrantPlace($id: ID!, $asOf: Date) {
    unit(id: $id, asOf: $asOf) {
      id
      fullName
      level
      valid
      validTo
      ancestors {
        id
        fullName
        level
      }
    }
  }
`);

export const giveGrantDocument = graphql(`
  mutation GiveGrant($input: GiveGrantInput!) {
    giveGrant(input: $input) {
      grant {
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

export const endGrantDocument = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    endGrant(input: $input) {
      grant {
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

export const confirmGrantDocument = graphql(`
  mutation ConfirmGrant($input: ConfirmGrantInput!) {
    confirmGrant(input: $input) {
      grant {
        id
        unconfirmed
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** How many wait for an administrator: asked on every screen of one, so nothing else is. */
export const unconfirmedGrantsDocument = graphql(`
  query UnconfirmedGrants {
    grants(where: { unconfirmed: true }) {
      totalCount
    }
  }
`);
