package vn.diachido.unit.importer;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;

/**
 * A crosswalk read by the rule of identity: a unit that alone becomes the whole of another goes on;
 * whoever takes part in a merger or a split ends, and what comes of it is new.
 */
final class Succession {

    private final List<Passage> passages;
    private final Map<UnitKey, List<Passage>> bySuccessor;
    private final Map<Long, List<Passage>> byPredecessor;

    Succession(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.bySuccessor =
                changes().stream()
                        .collect(
                                groupingBy(
                                        Passage::to,
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()));
        this.byPredecessor =
                changes().stream().collect(groupingBy(passage -> passage.from().unitId()));
    }

    /** Finds the units of the rows; rows whose units are not there go to the report. */
    static List<Passage> resolve(
            List<CrosswalkRow> rows,
            UnitState before,
            Predicate<UnitKey> lives,
            ImportReport report) {
        List<Passage> passages = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CrosswalkRow row : rows) {
            try {
                Passage passage = resolve(row, before, lives);
                if (!seen.add(List.of(passage.from().unitId(), passage.to()))) {
                    throw new RowRejected("ROW_TWICE", "this pair stands above already", "");
                }
                passages.add(passage);
            } catch (RowRejected rejected) {
                report.reject(row.line(), rejected);
            }
        }
        return passages;
    }

    private static Passage resolve(CrosswalkRow row, UnitState before, Predicate<UnitKey> lives) {
        UnitVersion from =
                row.from().stream()
                        .map(before::find)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(() ->
                                new RowRejected(
                                        "PREDECESSOR_UNKNOWN",
                                        "no unit had this code on the day before: it was"
                                                + " abolished earlier, or is written wrongly",
                                        row.from().getFirst().code()));
        UnitKey to =
                row.to().stream()
                        .filter(lives)
                        .findFirst()
                        .orElseThrow(() ->
                                new RowRejected(
                                        "SUCCESSOR_UNKNOWN",
                                        "no unit has this code from that day",
                                        row.to().getFirst().code()));
        return new Passage(from, to, row);
    }

    List<Passage> passages() {
        return passages;
    }

    /** Units that go on, by the code they go on under. */
    Map<UnitKey, UnitVersion> continuations() {
        Map<UnitKey, UnitVersion> found = new LinkedHashMap<>();
        for (Passage passage : changes()) {
            if (continues(passage)) {
                found.put(passage.to(), passage.from());
            }
        }
        return found;
    }

    private boolean continues(Passage passage) {
        return passage.relation() == CrosswalkRow.Relation.FULL
                && passage.from().level() == passage.to().level()
                && alone(passage);
    }

    /** One unit becomes one. */
    private boolean alone(Passage passage) {
        return bySuccessor.getOrDefault(passage.to(), List.of()).size() == 1
                && byPredecessor.getOrDefault(passage.from().unitId(), List.of()).size() == 1;
    }

    /** Codes of units that begin anew. */
    Set<UnitKey> founded() {
        Set<UnitKey> keys = new HashSet<>(bySuccessor.keySet());
        keys.removeAll(continuations().keySet());
        return keys;
    }

    /** Units that end. */
    Set<Long> ended() {
        Set<Long> ids = new HashSet<>(byPredecessor.keySet());
        continuations().values().forEach(unit -> ids.remove(unit.unitId()));
        return ids;
    }

    /** All that is no continuation. */
    List<Plan.Edge> edges() {
        return passages.stream()
                .filter(passage -> isReassignment(passage) || !continues(passage))
                .map(passage -> new Plan.Edge(passage, kind(passage)))
                .toList();
    }

    private Plan.Kind kind(Passage passage) {
        return switch (passage.relation()) {
            case REASSIGN -> Plan.Kind.REASSIGN;
            case PARTIAL -> Plan.Kind.SPLIT;
            case FULL -> alone(passage) ? Plan.Kind.RECODE : Plan.Kind.MERGE;
        };
    }

    private List<Passage> changes() {
        return passages.stream().filter(passage -> !isReassignment(passage)).toList();
    }

    private static boolean isReassignment(Passage passage) {
        return passage.relation() == CrosswalkRow.Relation.REASSIGN;
    }
}
