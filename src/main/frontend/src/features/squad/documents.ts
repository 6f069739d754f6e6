import { graphql } from '@/graphql/generated';

export const squadsDocument = graphql(`
  query Squads($where: SquadFilter, $orderBy: [SquadOrder!], $first: Int, $after: String) {
    squads(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      withoutPosition
      personCount
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
        name
        kind
        level
        status
        memberCount
        unionMemberCount
        longitude
        latitude
        unit {
          id
          fullName
        }
        breaches {
          number
        }
      }
    }
  }
`);

export const squadRulesDocument = graphql(`
  query SquadRules {
    compositionRules(first: 100) {
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

export const squadDocument = graphql(`
  query Squad($id: ID!) {
    squad(id: $id) {
      id
      name
      kind
      level
      status
      valid
      validFrom
      validTo
      decision
      longitude
      latitude
      memberCount
      unionMemberCount
      unit {
        id
        fullName
        ancestors {
          id
          fullName
        }
      }
      organisation {
        id
        name
      }
      supports {
        id
        name
      }
      supporters {
        id
        name
      }
      unitsServed {
        id
        fullName
      }
      contact {
        id
        name
      }
      members {
        id
        role
        validFrom
        validTo
        person {
          id
          name
          birthYear
          phone
          unionMember
          minor
          posts
        }
      }
      breaches {
        number
        text
        count
        least
        most
        certain
        rule {
          id
          name
          document
          severity
        }
      }
    }
  }
`);

export const squadRepairsDocument = graphql(`
  query SquadRepairs($squad: ID!) {
    squadRepairs(squad: $squad) {
      rule
      number
      changes {
        kind
        person
        role
        traits
      }
    }
  }
`);

export const personChoiceDocument = graphql(`
  query PersonChoice($where: PersonFilter, $first: Int) {
    persons(where: $where, first: $first) {
      nodes {
        id
        name
        birthYear
        unionMember
        posts
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const savePersonDocument = graphql(`
  mutation SavePerson($input: SavePersonInput!) {
    savePerson(input: $input) {
      person {
        id
        name
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const saveMemberDocument = graphql(`
  mutation SaveSquadMember($input: SaveSquadMemberInput!) {
    saveSquadMember(input: $input) {
      squadMember {
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

export const endMemberDocument = graphql(`
  mutation EndSquadMember($input: EndSquadMemberInput!) {
    endSquadMember(input: $input) {
      squadMember {
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

export const revealPersonDocument = graphql(`
  mutation RevealPerson($input: RevealPersonInput!) {
    revealPerson(input: $input) {
      birthYear
      birthDate
      phone
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const chosenSquadDocument = graphql(`
  query ChosenSquad($id: ID!) {
    squad(id: $id) {
      id
      name
      unit {
        id
        fullName
      }
    }
  }
`);

export const saveSquadDocument = graphql(`
  mutation SaveSquad($input: SaveSquadInput!) {
    saveSquad(input: $input) {
      squad {
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

export const organisationChoiceDocument = graphql(`
  query OrganisationChoice($where: OrganisationFilter, $first: Int) {
    organisations(where: $where, first: $first) {
      nodes {
        id
        name
        kind
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const groupChoiceDocument = graphql(`
  query GroupChoice($where: SquadFilter, $first: Int) {
    squads(where: $where, first: $first) {
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
