package vn.diachido.site.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.Texts;

/** Finds the units of today that an address of another day means, through their lineage. */
final class StatedUnits {

    /** A unit as it was on the day of the addresses. */
    record Unit(long id, @Nullable Long parentId, String level, String name, String fullName) {}

    /** The successor of a unit, by a change after the day of the addresses. */
    record Edge(long predecessorId, long successorId) {}

    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<Long, List<Unit>> below = new HashMap<>();
    private final Map<Long, List<Long>> successors = new HashMap<>();
    private final Set<Long> communesOfToday;

    /**
     * @param units those that lived on the day of the addresses
     * @param edges every change since
     * @param communesOfToday communes that live today
     */
    StatedUnits(List<Unit> units, List<Edge> edges, Set<Long> communesOfToday) {
        this.communesOfToday = communesOfToday;
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
            Stream.of(Texts.nameKey(unit.name()), Texts.nameKey(unit.fullName()))
                    .distinct()
                    .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(unit));
            if (unit.parentId() != null) {
                below.computeIfAbsent(unit.parentId(), k -> new ArrayList<>()).add(unit);
            }
        }
        for (Edge edge : edges) {
            successors
                    .computeIfAbsent(edge.predecessorId(), k -> new ArrayList<>())
                    .add(edge.successorId());
        }
    }

    /** Communes of today, each once; none where a name is unknown or only a province is stated. */
    Set<Long> find(StatedAddress address) {
        Set<Long> found = new TreeSet<>();
        for (Unit unit : meant(address)) {
            found.addAll(today(unit));
        }
        return found;
    }

    private List<Unit> meant(StatedAddress address) {
        String province = address.province();
        String district = address.district();
        if (!address.communes().isEmpty()) {
            return address.communes().stream()
                    .flatMap(name -> named(name, "COMMUNE"))
                    .filter(unit -> liesIn(unit, "DISTRICT", district))
                    .filter(unit -> liesIn(unit, "PROVINCE", province))
                    .toList();
        }
        if (district == null) {
            return List.of();
        }
        return named(district, "DISTRICT")
                .filter(unit -> liesIn(unit, "PROVINCE", province))
                .flatMap(unit -> Stream.concat(Stream.of(unit), below(unit)))
                .toList();
    }

    private Stream<Unit> named(String name, String level) {
        return byName.getOrDefault(Texts.nameKey(name), List.of()).stream()
                .filter(unit -> unit.level().equals(level));
    }

    private Stream<Unit> below(Unit unit) {
        return below.getOrDefault(unit.id(), List.of()).stream();
    }

    /** Does it lie in a unit of that name? True where no name is stated. */
    private boolean liesIn(Unit unit, String level, @Nullable String name) {
        if (name == null) {
            return true;
        }
        String key = Texts.nameKey(name);
        for (Unit above = parent(unit); above != null; above = parent(above)) {
            if (above.level().equals(level)) {
                return Texts.nameKey(above.name()).equals(key)
                        || Texts.nameKey(above.fullName()).equals(key);
            }
        }
        return false;
    }

    private @Nullable Unit parent(Unit unit) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }

    /** What became of it: itself where it still lives, else its successors of today. */
    private Set<Long> today(Unit unit) {
        Set<Long> seen = new HashSet<>(Set.of(unit.id()));
        Deque<Long> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (long successor : successors.getOrDefault(open.pop(), List.of())) {
                if (seen.add(successor)) {
                    open.push(successor);
                }
            }
        }
        seen.retainAll(communesOfToday);
        return seen;
    }
}
