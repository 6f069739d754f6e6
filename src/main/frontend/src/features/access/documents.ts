import { graphql } from '@/graphql/generated';

export const accountListDocument = graphql(`
  query AccountList($where: AccountFilter!, $orderBy: [AccountOrder!], $first: Int!, $after: String) {
    accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        login
        name
        state
        secondFactor
        signedInAt
        grants {
          id
          role
          valid
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const accountDocument = graphql(`
  query AccountPage($id: ID!) {
    account(id: $id) {
      id
      login
      name
      email
      phone
      language
      state
      secondFactor
      createdAt
      signedInAt
    }
  }
`);

export const accountChoiceDocument = graphql(`
  query AccountChoice($where: AccountFilter!, $first: Int!) {
    accounts(where: $where, orderBy: [{ field: NAME }], first: $first) {
      nodes {
        id
        login
        name
      }
    }
  }
`);

export const chosenAccountDocument = graphql(`
  query ChosenAccount($id: ID!) {
    account(id: $id) {
      id
      login
      name
    }
  }
`);

export const inviteDocument = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    inviteAccount(input: $input) {
      account {
        id
        name
      }
      link
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const renewDocument = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      link
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const suspendDocument = graphql(`
  mutation SuspendAccount($input: SuspendAccountInput!) {
    suspendAccount(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const restoreDocument = graphql(`
  mutation RestoreAccount($input: RestoreAccountInput!) {
    restoreAccount(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const revealDocument = graphql(`
  mutation RevealContact($input: RevealContactInput!) {
    revealContact(input: $input) {
      email
      phone
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const endSecondFactorDocument = graphql(`
  mutation EndSecondFactor($input: EndSecondFactorInput!) {
    endSecondFactor(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
