package vn.diachido.coverage.proposal;

import java.util.HashMap;
import java.util.Map;

/**
 * How many bases each commune gets at least: what is wished, or as many as it has hamlets.
 *
 * @param least by the number of the commune; none where nothing is wished
 */
record Floors(Map<Integer, Integer> least) {

    static Floors of(Demand demand, Wish wish) {
        Map<Integer, Integer> least = new HashMap<>();
        if (wish.leastPerCommune() > 0) {
            for (int commune : demand.communes()) {
                least.merge(commune, 1, Integer::sum);
            }
            least.replaceAll((commune, hamlets) -> Math.min(hamlets, wish.leastPerCommune()));
        }
        return new Floors(least);
    }

    /** How many bases they need together. */
    int total() {
        return least.values().stream().mapToInt(Integer::intValue).sum();
    }
}
