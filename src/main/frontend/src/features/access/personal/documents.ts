import { graphql } from '@/graphql/generated';

/** All that is kept about the asker, a JSON text. */
export const keptDocument = graphql(`
  query KeptAboutMe {
    myData
  }
`);

export const consentsDocument = graphql(`
  query MyConsents {
    consentPurposes {
      purpose
      text
    }
    me {
      id
      consents {
        id
        purpose
        text
        givenAt
        withdrawnAt
      }
    }
  }
`);

export const giveConsentDocument = graphql(`
  mutation GiveConsent($input: ConsentInput!) {
    giveConsent(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const withdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: ConsentInput!) {
    withdrawConsent(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const requestListDocument = graphql(`
  query PersonRequestList($where: PersonRequestFilter!, $orderBy: [PersonRequestOrder!], $first: Int!, $after: String) {
    personRequests(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        note
        receivedAt
        dueOn
        overdue
        answeredAt
        answer
        account {
          id
          name
        }
      }
    }
  }
`);

export const askDocument = graphql(`
  mutation AskAboutMyData($input: AskAboutMyDataInput!) {
    askAboutMyData(input: $input) {
      personRequest {
        id
        dueOn
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const answerDocument = graphql(`
  mutation AnswerPersonRequest($input: AnswerPersonRequestInput!) {
    answerPersonRequest(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const eraseDocument = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const breachListDocument = graphql(`
  query BreachList($first: Int!, $after: String) {
    breaches(orderBy: [{ field: NOTICED, direction: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        noticedAt
        dueAt
        description
        persons
        notifiedAt
      }
    }
  }
`);

export const recordBreachDocument = graphql(`
  mutation RecordBreach($input: RecordBreachInput!) {
    recordBreach(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const notifiedDocument = graphql(`
  mutation NoteBreachNotified($input: NoteBreachNotifiedInput!) {
    noteBreachNotified(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const dataMapDocument = graphql(`
  query DataMap {
    dataMap {
      type
      field
      purpose
      retention
    }
  }
`);
