import { graphql } from '@/graphql/generated';

export const unitListDocument = graphql(`
  query UnitList($where: UnitFilter!, $orderBy: [UnitOrder!], $first: Int!, $after: String, $asOf: Date) {
    units(where: $where, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
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
        level
        kind
        fullName
        population
        boundaryAccuracy
        centre
        extent {
          west
          south
          east
          north
        }
        parent {
          fullName
        }
        dataSet {
          credit
        }
      }
    }
  }
`);

export const unitCardDocument = graphql(`
  query UnitCard($id: ID!, $asOf: Date) {
    unit(id: $id, asOf: $asOf) {
      id
      code
      level
      kind
      name
      fullName
      nameEn
      validFrom
      validTo
      valid
      population
      populationDate
      populationDoubt
      households
      areaKm2
      boundaryAccuracy
      boundaryChange
      extent {
        west
        south
        east
        north
      }
      ancestors {
        id
        fullName
      }
      coverage {
        hamlets
        covered
        uncovered
        unknown
      }
      predecessors {
        ...Origin
      }
      successors {
        ...Origin
      }
      dataSet {
        title
        credit
      }
    }
  }

  fragment Origin on Lineage {
    effective
    kind
    extent
    areaWeight
    estimated
    verified
    decree
    predecessor {
      id
      fullName
      validTo
      parent {
        fullName
      }
    }
    successor {
      id
      fullName
      validFrom
      parent {
        fullName
      }
    }
  }
`);

export const unitChoiceDocument = graphql(`
  query UnitChoice($where: UnitFilter!, $first: Int!, $asOf: Date) {
    units(where: $where, first: $first, asOf: $asOf) {
      nodes {
        id
        fullName
        parent {
          fullName
        }
      }
    }
  }
`);

export const chosenUnitDocument = graphql(`
  query ChosenUnit($id: ID!, $asOf: Date) {
    unit(id: $id, asOf: $asOf) {
      id
      fullName
      valid
      validFrom
      validTo
      centre
      extent {
        west
        south
        east
        north
      }
      predecessors {
        predecessor {
          id
          fullName
        }
      }
      successors {
        successor {
          id
          fullName
        }
      }
    }
  }
`);

export const landDocument = graphql(`
  query Land($asOf: Date) {
    units(where: { level: [PROVINCE] }, first: 100, asOf: $asOf) {
      nodes {
        boundaryAccuracy
      }
    }
  }
`);
