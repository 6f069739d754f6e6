import { graphql } from '@/graphql/generated';

export const proposalDocument = graphql(`
  subscription Proposal($input: ProposalInput!) {
    proposal(input: $input) {
      stage
      people
      bound
      proposal {
        kind
        day
        people
        hamlets
        bound
        gap
        best
        candidates
        uncovered
        withoutPosition
        withoutPopulation
        bases {
          people
          hamlets
          peopleSoFar
          hamlet {
            id
            name
            longitude
            latitude
            population
            commune {
              id
              fullName
            }
          }
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
