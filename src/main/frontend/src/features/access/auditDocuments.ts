import { graphql } from '@/graphql/generated';

export const auditListDocument = graphql(`
  query AuditList($where: AuditEntryFilter!, $first: Int!, $after: String) {
    audit(where: $where, orderBy: [{ field: AT, direction: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        actor
        action
        entity
        thing
        reason
        account {
          id
          name
        }
        subject {
          id
          name
        }
      }
    }
  }
`);
