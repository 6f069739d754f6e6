import { graphql } from '@/graphql/generated';

export const indicatorListDocument = graphql(`
  query IndicatorList($where: IndicatorFilter, $first: Int = 50, $after: String) {
    indicators(where: $where, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        key
        name
        nameEn
        measure
        unitOfMeasure
        addable
        counted
        withdrawn
      }
    }
  }
`);

export const platformListDocument = graphql(`
  query PlatformList($where: PlatformFilter, $first: Int = 50, $after: String) {
    platforms(where: $where, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        key
        name
        kind
        withdrawn
      }
    }
  }
`);

export const saveIndicatorDocument = graphql(`
  mutation SaveIndicator($input: SaveIndicatorInput!) {
    saveIndicator(input: $input) {
      indicator {
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

export const savePlatformDocument = graphql(`
  mutation SavePlatform($input: SavePlatformInput!) {
    savePlatform(input: $input) {
      platform {
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
