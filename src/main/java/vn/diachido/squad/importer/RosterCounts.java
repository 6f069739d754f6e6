package vn.diachido.squad.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diachido.exchange.ChangeCounts;

/** What one import did to what. */
final class RosterCounts {

    /** What was done. */
    enum Deed {
        MADE,
        ENDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    private final Map<String, int[]> counts = new HashMap<>();

    void count(String what, Deed deed) {
        counts.computeIfAbsent(what, key -> new int[Deed.values().length])[deed.ordinal()]++;
    }

    List<ChangeCounts> all() {
        return List.of("squad", "branch", "person", "member").stream()
                .filter(counts::containsKey)
                .map(what -> {
                    int[] of = Objects.requireNonNull(counts.get(what));
                    return new ChangeCounts(what, of[0], of[1], of[2], of[3], of[4]);
                })
                .toList();
    }
}
