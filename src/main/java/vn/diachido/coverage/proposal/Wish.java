package vn.diachido.coverage.proposal;

/**
 * What a planner asks for.
 *
 * @param bases how many are to be chosen
 * @param leastPerCommune in each commune, or in so many as its hamlets allow
 */
record Wish(int bases, int leastPerCommune) {}
