import { graphql } from '@/graphql/generated';

export const renameSiteDocument = graphql(`
  mutation RenameSite($input: RenameSiteInput!) {
    renameSite(input: $input) {
      site {
        id
        slug
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const neighbourDocument = graphql(`
  query NeighbouringGrounds($where: SiteFilter!) {
    sites(where: $where, first: 100, orderBy: [{ field: DISTANCE }]) {
      nodes {
        id
        footprint
      }
    }
  }
`);
