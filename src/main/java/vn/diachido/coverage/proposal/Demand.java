package vn.diachido.coverage.proposal;

import java.util.List;

/**
 * Whom bases could serve. Hamlets are numbered from 0; each can be a base.
 *
 * @param people of each hamlet that nobody serves yet; 0 where nobody counted them, or where
 *     somebody serves them
 * @param served is somebody there already?
 * @param communes of each hamlet, numbered from 0
 * @param reaches for each hamlet as a base: the hamlets it would serve, itself among them
 */
record Demand(long[] people, boolean[] served, int[] communes, List<int[]> reaches) {

    Demand {
        if (people.length != served.length
                || people.length != communes.length
                || people.length != reaches.size()) {
            throw new IllegalArgumentException("not all speak of the same hamlets");
        }
    }

    int hamlets() {
        return people.length;
    }

    /**
     * What it is worth to serve a hamlet: its people; among choices that reach as many people, more
     * hamlets.
     */
    long worth(int hamlet) {
        return served[hamlet] ? 0 : people[hamlet] * (hamlets() + 1L) + 1;
    }

    /** The people in a worth. */
    long people(long worth) {
        return worth / (hamlets() + 1L);
    }
}
