package vn.diachido.coverage.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Bases in the order in which they help most, each after those before it.
 *
 * @param worth of all that they serve, see {@link Demand#worth}
 * @param bound a worth that no choice can exceed
 */
record Choice(List<Base> bases, long worth, long bound) {

    /**
     * @param people who are served by it and by none before
     * @param hamlets of them
     */
    record Base(int hamlet, long people, int hamlets) {}

    /** Is there no better one? */
    boolean isBest() {
        return worth >= bound;
    }

    /** How far it may be from the best: a share of the bound, 0 where it is the best. */
    double gap() {
        return bound == 0 ? 0 : (bound - worth) / (double) bound;
    }

    /** Chosen bases put in order; what they reach together does not depend on it. */
    static Choice of(Demand demand, List<Integer> chosen, long bound) {
        List<Integer> left = new ArrayList<>(chosen.stream().sorted().toList());
        BitSet reached = new BitSet(demand.hamlets());
        List<Base> bases = new ArrayList<>();
        long worth = 0;
        while (!left.isEmpty()) {
            Integer next = left.getFirst();
            long most = -1;
            for (Integer base : left) {
                long gain = gain(demand, base, reached);
                if (gain > most) {
                    most = gain;
                    next = base;
                }
            }
            bases.add(reach(demand, next, reached));
            worth += most;
            left.remove(next);
        }
        return new Choice(List.copyOf(bases), worth, bound);
    }

    /** The worth of what a base would add. */
    static long gain(Demand demand, int base, BitSet reached) {
        long gain = 0;
        for (int hamlet : demand.reaches().get(base)) {
            if (!reached.get(hamlet)) {
                gain += demand.worth(hamlet);
            }
        }
        return gain;
    }

    private static Base reach(Demand demand, int base, BitSet reached) {
        long people = 0;
        int hamlets = 0;
        for (int hamlet : demand.reaches().get(base)) {
            if (!reached.get(hamlet) && !demand.served()[hamlet]) {
                people += demand.people()[hamlet];
                hamlets++;
            }
            reached.set(hamlet);
        }
        return new Base(base, people, hamlets);
    }
}
