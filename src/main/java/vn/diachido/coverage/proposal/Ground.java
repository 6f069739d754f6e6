package vn.diachido.coverage.proposal;

import java.util.List;

/**
 * What is there on the day asked about.
 *
 * @param ids of the hamlets that could be a base, in the order of their numbers in the demand
 * @param uncovered of them
 * @param withoutPosition hamlets that could not
 * @param withoutPopulation of those that are not covered
 */
record Ground(
        List<Long> ids, Demand demand, int uncovered, int withoutPosition, int withoutPopulation) {}
