import { graphql } from '@/graphql/generated';

export const convertedPositionDocument = graphql(`
  query ConvertedPosition($easting: Float!, $northing: Float!, $crs: String!) {
    convertedPosition(easting: $easting, northing: $northing, crs: $crs) {
      longitude
      latitude
      accuracyMeters
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const unitAtPositionDocument = graphql(`
  query UnitAtPosition($longitude: Float!, $latitude: Float!) {
    unitAt(longitude: $longitude, latitude: $latitude) {
      id
      fullName
      ancestors {
        id
        fullName
      }
    }
  }
`);

export const statedUnitDocument = graphql(`
  query StatedUnit($id: ID!) {
    unit(id: $id) {
      id
      fullName
      ancestors {
        id
      }
    }
  }
`);
