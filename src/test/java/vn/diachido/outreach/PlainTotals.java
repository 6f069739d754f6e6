package vn.diachido.outreach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums of activities in the small country, counted one by one. */
final class PlainTotals {

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final long NOWHERE = -1;

    /** What its values may be added over, as the catalogue has it. */
    static final Map<String, Boolean> OVER_TIME =
            Map.of(
                    "people-reached",
                    false,
                    "turns",
                    true,
                    "leaflets",
                    true,
                    "apps-installed@vneid",
                    true);

    private static final Map<Long, Long> OLD_PARENTS = Map.of(9L, 4L, 4L, 3L, 5L, 3L, 3L, 1L);
    private static final Map<Long, Long> NEW_PARENTS = Map.of(9L, 6L, 6L, 1L, 7L, 1L, 8L, 1L);
    private static final Map<Long, Set<Long>> LATER = Map.of(4L, Set.of(6L), 5L, Set.of(6L, 7L));
    private static final Map<Long, Set<Long>> EARLIER = Map.of(6L, Set.of(4L, 5L), 7L, Set.of(5L));

    /** An activity; in hamlet 9 or not, at a longitude or nobody knows where. */
    record Fact(
            String kind,
            LocalDate day,
            long unit,
            boolean inHamlet,
            @Nullable Double longitude,
            long squad,
            Map<String, Integer> results) {}

    private final LocalDate asOf;
    private final Map<Long, Long> parents;

    PlainTotals(LocalDate asOf) {
        this.asOf = asOf;
        this.parents = asOf.isBefore(REFORM) ? OLD_PARENTS : NEW_PARENTS;
    }

    private boolean isAlive(long unit) {
        return unit == 1 || parents.containsKey(unit);
    }

    private boolean isIn(long place, long unit) {
        for (Long at = place; at != null; at = parents.get(at)) {
            if (at == unit) {
                return true;
            }
        }
        return false;
    }

    private Set<Long> places(Fact fact) {
        if (!fact.inHamlet && fact.longitude != null && !asOf.isBefore(REFORM)) {
            return Set.of(fact.longitude < 106 ? 6L : 7L);
        }
        long said = fact.inHamlet ? 9 : fact.unit;
        Map<Long, Set<Long>> went =
                fact.day.isBefore(REFORM) == asOf.isBefore(REFORM)
                        ? Map.of()
                        : asOf.isBefore(REFORM) ? EARLIER : LATER;
        Set<Long> alive =
                went.getOrDefault(said, Set.of(said)).stream()
                        .filter(this::isAlive)
                        .collect(Collectors.toSet());
        return alive.isEmpty() ? Set.of(NOWHERE) : alive;
    }

    private boolean mayLie(Fact fact, @Nullable Long within) {
        return within == null
                || places(fact).stream()
                        .anyMatch(place ->
                                isIn(place, within) || place != NOWHERE && isIn(within, place));
    }

    private boolean lies(Fact fact, @Nullable Long within) {
        return within == null || places(fact).stream().allMatch(place -> isIn(place, within));
    }

    private @Nullable Long commune(long place) {
        for (Long at = place; at != null; at = parents.get(at)) {
            if (at >= 4 && at <= 8) {
                return at;
            }
        }
        return null;
    }

    private @Nullable Long onlyCommune(Fact fact) {
        Set<@Nullable Long> communes = new HashSet<>();
        places(fact).forEach(place -> communes.add(commune(place)));
        return communes.size() == 1 ? communes.iterator().next() : null;
    }

    /** Groups by what they are called; one without a name is ''. */
    Map<String, String> byUnit(List<Fact> facts, @Nullable Long within, Predicate<String> named) {
        Map<String, String> groups = new TreeMap<>();
        Set<@Nullable Long> communes = new HashSet<>();
        facts.forEach(fact -> places(fact).forEach(place -> communes.add(commune(place))));
        for (@Nullable Long commune : communes) {
            if (commune != null
                    && within != null
                    && !isIn(commune, within)
                    && !isIn(within, commune)) {
                continue;
            }
            List<Fact> of =
                    facts.stream()
                            .filter(fact ->
                                    places(fact).stream()
                                            .anyMatch(it ->
                                                    java.util.Objects.equals(commune(it), commune)))
                            .toList();
            boolean narrower = commune == null || within != null && !isIn(commune, within);
            put(
                    groups,
                    commune == null ? "" : commune.toString(),
                    of,
                    narrower ? within : commune,
                    named);
        }
        return groups;
    }

    Map<String, String> by(
            java.util.function.Function<Fact, Set<String>> group,
            List<Fact> facts,
            @Nullable Long within,
            Predicate<String> named) {
        Map<String, String> groups = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        facts.forEach(fact -> all.addAll(group.apply(fact)));
        for (String value : all) {
            List<Fact> of = facts.stream().filter(it -> group.apply(it).contains(value)).toList();
            put(groups, value, of, within, named);
        }
        return groups;
    }

    private void put(
            Map<String, String> groups,
            String value,
            List<Fact> facts,
            @Nullable Long within,
            Predicate<String> named) {
        if (facts.stream().anyMatch(it -> mayLie(it, within))) {
            groups.put(value, total(facts, within, named));
        }
    }

    /** Such as {@code 2..3 of 1 squads; turns 10..12}. */
    String total(List<Fact> facts, @Nullable Long within, Predicate<String> named) {
        List<Fact> perhaps = facts.stream().filter(it -> mayLie(it, within)).toList();
        List<Fact> certain = perhaps.stream().filter(it -> lies(it, within)).toList();
        StringBuilder told =
                new StringBuilder(
                        "%d..%d of %d squads"
                                .formatted(
                                        certain.size(),
                                        perhaps.size(),
                                        perhaps.stream().map(Fact::squad).distinct().count()));
        for (String key : new TreeSet<>(OVER_TIME.keySet())) {
            if (named.test(key) && perhaps.stream().anyMatch(it -> it.results.containsKey(key))) {
                told.append("; %s %d..%d".formatted(key, least(certain, key), sum(perhaps, key)));
            }
        }
        return told.toString();
    }

    private static int sum(List<Fact> facts, String key) {
        return facts.stream().mapToInt(it -> it.results.getOrDefault(key, 0)).sum();
    }

    private int least(List<Fact> certain, String key) {
        if (Boolean.TRUE.equals(OVER_TIME.get(key))) {
            return sum(certain, key);
        }
        Map<Long, Integer> greatest = new HashMap<>();
        int elsewhere = 0;
        for (Fact fact : certain) {
            int value = fact.results.getOrDefault(key, 0);
            Long commune = onlyCommune(fact);
            if (commune == null) {
                elsewhere = Math.max(elsewhere, value);
            } else {
                greatest.merge(commune, value, Math::max);
            }
        }
        return Math.max(elsewhere, greatest.values().stream().mapToInt(Integer::intValue).sum());
    }
}
