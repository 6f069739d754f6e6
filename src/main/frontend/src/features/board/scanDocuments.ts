import { graphql } from '@/graphql/generated';

export const boardScansDocument = graphql(`
  query BoardScans($where: ScanFilter!, $by: ScanGroup!) {
    scans(where: $where, by: $by) {
      total
      groups {
        value
        label
        scans
      }
    }
  }
`);
