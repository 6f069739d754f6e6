import { graphql } from '@/graphql/generated';

export const activitiesDocument = graphql(`
  query Activities($where: ActivityFilter, $orderBy: [ActivityOrder!], $first: Int, $after: String) {
    activities(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
        name
        kind
        state
        from
        to
        foundNothing
        outsideArea
        squadNames
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const reportsDocument = graphql(`
  query Reports($where: ActivityFilter, $orderBy: [ActivityOrder!], $first: Int! = 20, $after: String) {
    activities(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ActivityWhole
      }
    }
  }
`);

export const activityWhole = graphql(`
  fragment ActivityWhole on Activity {
    id
    name
    kind
    state
    from
    to
    place
    longitude
    latitude
    foundNothing
    outsideArea
    unit {
      id
      fullName
    }
    campaign {
      id
      name
    }
    squads {
      id
      squad {
        id
        name
      }
    }
    hamlets {
      id
      hamlet {
        id
        fullName
      }
    }
    results {
      id
      persons
      turns
      amount
      indicator {
        id
        key
        name
        unitOfMeasure
      }
      platform {
        id
        key
        name
      }
    }
    photos {
      id
      url
    }
    report {
      id
      note
      reportedAt
      judgedAt
      remark
      author {
        id
        name
      }
      judge {
        id
        name
      }
    }
  }
`);

export const activityDocument = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityWhole
    }
  }
`);

export const reportSquadsDocument = graphql(`
  query ReportSquads($where: SquadFilter, $first: Int) {
    squads(where: $where, first: $first) {
      nodes {
        id
        name
        unit {
          id
          fullName
          level
          ancestors {
            id
            fullName
            level
          }
        }
      }
    }
  }
`);

export const reportHamletsDocument = graphql(`
  query ReportHamlets($within: ID!) {
    units(where: { level: [HAMLET], within: $within }, first: 200, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        fullName
      }
    }
  }
`);

export const cataloguesDocument = graphql(`
  query Catalogues {
    indicators(first: 200, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        key
        name
        nameEn
        unitOfMeasure
        addable
        counted
        withdrawn
      }
    }
    platforms(first: 200, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes {
        id
        key
        name
        withdrawn
      }
    }
  }
`);

export const reportActivityDocument = graphql(`
  mutation ReportActivity($input: ReportActivityInput!) {
    reportActivity(input: $input) {
      activity {
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

export const verifyActivityDocument = graphql(`
  mutation VerifyActivity($input: VerifyActivityInput!) {
    verifyActivity(input: $input) {
      activity {
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

export const returnActivityDocument = graphql(`
  mutation ReturnActivity($input: ReturnActivityInput!) {
    returnActivity(input: $input) {
      activity {
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

export const chosenActivityDocument = graphql(`
  query ChosenActivity($id: ID!) {
    activity(id: $id) {
      id
      name
      position
      unit {
        id
        fullName
      }
    }
  }
`);
