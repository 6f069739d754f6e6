package vn.diachido.unit.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole people out of parts of people: the sum over a commune's hamlets is the commune's, rounded
 * once.
 */
final class Sharing {

    private Sharing() {}

    /** In the order in which communes come first. */
    static Collection<List<Share>> byCommune(List<Share> shares) {
        Map<Long, List<Share>> communes = new LinkedHashMap<>();
        for (Share share : shares) {
            long commune = share.communeId() == null ? 0 : share.communeId();
            communes.computeIfAbsent(commune, first -> new ArrayList<>()).add(share);
        }
        return communes.values();
    }

    static double people(List<Share> commune) {
        return commune.stream().mapToDouble(Share::people).sum();
    }

    /** By hamlet; those whose people were counted have their part and are left out. */
    static Map<Long, Integer> estimates(List<Share> commune) {
        List<Share> shares = commune.stream().filter(share -> share.hamletId() != null).toList();
        long left = Math.round(people(shares));
        Map<Share, Integer> whole = new HashMap<>();
        for (Share share : shares) {
            int people = (int) Math.floor(share.people());
            whole.put(share, people);
            left -= people;
        }
        List<Share> byRest = new ArrayList<>(shares);
        byRest.sort(
                Comparator.comparingDouble(
                                (Share share) -> Math.floor(share.people()) - share.people())
                        .thenComparing(share -> String.valueOf(share.hamletId())));
        for (Share share : byRest.subList(0, (int) left)) {
            whole.merge(share, 1, Integer::sum);
        }
        Map<Long, Integer> estimates = new HashMap<>();
        whole.forEach((share, people) -> {
            if (share.hamletId() != null && !share.counted()) {
                estimates.put(share.hamletId(), people);
            }
        });
        return estimates;
    }
}
