import { graphql } from '@/graphql/generated';

export const siteListDocument = graphql(`
  query SiteList($where: SiteFilter!, $orderBy: [SiteOrder!], $first: Int!, $after: String, $asOf: Date) {
    sites(where: $where, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
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
      edges {
        distanceMeters
        node {
          id
          name
          redAddress
          rank
          placeType
          longitude
          latitude
          approximate
          unit {
            fullName
            parent {
              fullName
            }
          }
          dataSet {
            credit
          }
        }
      }
    }
  }
`);

export const siteCardDocument = graphql(`
  query SiteCard($id: ID!, $asOf: Date) {
    site(id: $id, asOf: $asOf) {
      id
      name
      summary
      redAddress
      relicType
      rank
      placeType
      decision
      address
      longitude
      latitude
      approximate
      unitBasis
      path
      sourceUrl
      unit {
        id
        fullName
        parent {
          fullName
        }
      }
      candidates {
        id
        fullName
      }
      boards {
        id
        code
        state
        link
      }
      dataSet {
        title
        credit
        demonstration
      }
    }
  }
`);
