import { graphql } from '@/graphql/generated';

export const servicePointsDocument = graphql(`
  query ServicePoints($where: ServicePointFilter, $first: Int, $after: String) {
    servicePoints(where: $where, first: $first, after: $after, orderBy: [{ field: NAME, direction: ASC }]) {
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
        place
        hours
        longitude
        latitude
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const servicePointDocument = graphql(`
  query ServicePoint($id: ID!) {
    servicePoint(id: $id) {
      id
      name
      place
      hours
      longitude
      latitude
      validFrom
      validTo
      unit {
        id
        fullName
      }
      platforms {
        id
        key
      }
    }
  }
`);

export const chosenPointDocument = graphql(`
  query ChosenPoint($id: ID!) {
    servicePoint(id: $id) {
      id
      name
      place
      hours
      position
      unit {
        id
        fullName
      }
    }
  }
`);

export const saveServicePointDocument = graphql(`
  mutation SaveServicePoint($input: SaveServicePointInput!) {
    saveServicePoint(input: $input) {
      servicePoint {
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
