import { graphql } from '@/graphql/generated';

export const planListDocument = graphql(`
  query PlanList($where: CoveragePlanFilter, $first: Int, $after: String) {
    coveragePlans(where: $where, orderBy: [{ field: NAME }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        key
        name
        starts
        appliedOn
        unit {
          id
          fullName
        }
        steps {
          number
        }
      }
    }
  }
`);

export const planDocument = graphql(`
  query Plan($key: ID!) {
    coveragePlan(key: $key) {
      id
      key
      name
      starts
      note
      edition
      appliedOn
      unit {
        id
        fullName
      }
      steps {
        number
        kind
        name
        longitude
        latitude
        day
        activityKind
        squad {
          id
          name
          longitude
          latitude
        }
        unit {
          id
          fullName
          centre
        }
      }
    }
  }
`);

export const planEffectDocument = graphql(`
  query PlanEffect($unit: ID!, $asOf: Date, $plan: ID, $rule: ID, $purpose: CoveragePurpose! = GENERAL) {
    unit(id: $unit, asOf: $asOf) {
      id
      now: coverage(rule: $rule, purpose: $purpose) {
        ...States
      }
      then: coverage(rule: $rule, purpose: $purpose, plan: $plan) {
        ...States
      }
    }
  }

  fragment States on UnitCoverage {
    hamlets
    covered
    partly
    planned
    visitedNothingFound
    excluded
    uncovered
    unknown
    people {
      total
      covered
      partly
      planned
      visitedNothingFound
      excluded
      uncovered
      unknown
      hamletsWithoutFigure
    }
  }
`);

export const savePlanDocument = graphql(`
  mutation SaveCoveragePlan($input: SaveCoveragePlanInput!) {
    saveCoveragePlan(input: $input) {
      coveragePlan {
        id
        key
        edition
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const applyPlanDocument = graphql(`
  mutation ApplyCoveragePlan($input: ApplyCoveragePlanInput!) {
    applyCoveragePlan(input: $input) {
      coveragePlan {
        id
        appliedOn
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const stepPlaceDocument = graphql(`
  query StepPlace($longitude: Float!, $latitude: Float!, $asOf: Date) {
    unitAt(longitude: $longitude, latitude: $latitude, asOf: $asOf) {
      id
      fullName
    }
  }
`);

export const stepSquadsDocument = graphql(`
  query StepSquads($where: SquadFilter) {
    squads(where: $where, orderBy: [{ field: NAME }], first: 50) {
      nodes {
        id
        name
        longitude
        latitude
        unit {
          fullName
        }
      }
    }
  }
`);

export const stepHamletsDocument = graphql(`
  query StepHamlets($where: HamletFilter) {
    hamlets(where: $where, orderBy: [{ field: NAME }], first: 50) {
      nodes {
        id
        name
        commune {
          fullName
        }
      }
    }
  }
`);
