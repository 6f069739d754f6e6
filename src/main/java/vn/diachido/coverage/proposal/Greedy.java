package vn.diachido.coverage.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Base after base, each the one that helps most; what communes must have comes in between in time.
 */
final class Greedy {

    private final Demand demand;
    private final Wish wish;
    private final Map<Integer, Integer> owed;
    private final BitSet reached;
    private final BitSet taken;

    private Greedy(Demand demand, Wish wish) {
        this.demand = demand;
        this.wish = wish;
        this.owed = new HashMap<>(Floors.of(demand, wish).least());
        this.reached = new BitSet(demand.hamlets());
        this.taken = new BitSet(demand.hamlets());
    }

    static List<Integer> choose(Demand demand, Wish wish) {
        return new Greedy(demand, wish).choose();
    }

    private List<Integer> choose() {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < wish.bases()) {
            int left = wish.bases() - chosen.size();
            int next = best(owed() >= left);
            taken.set(next);
            owed.computeIfPresent(
                    demand.communes()[next], (commune, due) -> due > 1 ? due - 1 : null);
            for (int hamlet : demand.reaches().get(next)) {
                reached.set(hamlet);
            }
            chosen.add(next);
        }
        return chosen;
    }

    private int owed() {
        return owed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int best(boolean owedOnly) {
        int best = -1;
        long most = -1;
        for (int base = 0; base < demand.hamlets(); base++) {
            if (taken.get(base) || owedOnly && !owed.containsKey(demand.communes()[base])) {
                continue;
            }
            long gain = Choice.gain(demand, base, reached);
            if (gain > most) {
                most = gain;
                best = base;
            }
        }
        return best;
    }
}
