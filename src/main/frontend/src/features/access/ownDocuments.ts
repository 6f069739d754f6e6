import { graphql } from '@/graphql/generated';

/** Who is signed in; kept small, for every screen asks it. */
export const meDocument = graphql(`
  query Me {
    me {
      id
      login
      name
      language
      grants {
        role
        valid
        unit {
          id
          fullName
          level
        }
      }
    }
  }
`);

export const myDataDocument = graphql(`
  query MyData {
    me {
      id
      login
      name
      email
      phone
      language
      secondFactor
      createdAt
      signedInAt
    }
  }
`);

export const mySessionsDocument = graphql(`
  query MySessions {
    me {
      id
      sessions {
        id
        kind
        label
        createdAt
        seenAt
        expiresAt
        current
      }
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      codeNeeded
      account {
        id
        language
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const signOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const endSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const setPasswordDocument = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      login
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const beginSecondFactorDocument = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      uri
      symbol
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const confirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const createTokenDocument = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      token
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const correctMyDataDocument = graphql(`
  mutation CorrectMyData($input: CorrectMyDataInput!) {
    correctMyData(input: $input) {
      account {
        id
        language
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
