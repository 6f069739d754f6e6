import { graphql } from '@/graphql/generated';

export const keptUnitsDocument = graphql(`
  query KeptUnits($where: UnitFilter!, $orderBy: [UnitOrder!], $first: Int!, $after: String) {
    units(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
        code
        fullName
        areaKm2
        boundaryAccuracy
        boundaryDrawnHere
        parent {
          fullName
        }
      }
    }
  }
`);

export const unitBorderDocument = graphql(`
  query UnitBorder($id: ID!) {
    unit(id: $id) {
      id
      code
      level
      fullName
      valid
      validTo
      areaKm2
      centre
      boundary
      boundaryVersion
      boundaryAccuracy
      boundaryChange
      boundaryDrawnHere
      extent {
        west
        south
        east
        north
      }
      parent {
        id
        fullName
      }
    }
  }
`);

export const neighbouringBordersDocument = graphql(`
  query NeighbouringBorders($where: UnitFilter!, $first: Int!) {
    units(where: $where, first: $first) {
      nodes {
        id
        boundary
      }
    }
  }
`);

export const checkedBoundaryDocument = graphql(`
  query CheckedBoundary($unit: ID!, $boundary: GeoJSON!) {
    checkedBoundary(unit: $unit, boundary: $boundary) {
      areaKm2
      formerKm2
      addedKm2
      removedKm2
      outsideKm2
      added
      removed
      overlaps {
        unit
        name
        areaKm2
      }
      repaired
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const drawUnitBoundaryDocument = graphql(`
  mutation DrawUnitBoundary($input: DrawUnitBoundaryInput!) {
    drawUnitBoundary(input: $input) {
      areaKm2
      unit {
        id
        boundaryVersion
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const withdrawUnitBoundaryDocument = graphql(`
  mutation WithdrawUnitBoundary($input: WithdrawUnitBoundaryInput!) {
    withdrawUnitBoundary(input: $input) {
      unit {
        id
        boundaryVersion
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
