package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportReport;

/**
 * Decides what a list of units, true from a day on, and the crosswalk to it make of the units there
 * are. Without a crosswalk the code tells who is who; where a crosswalk names a code, it decides.
 */
final class Reform {

    private final LocalDate day;
    private final UnitState before;
    private final UnitState on;
    private final ListedUnits listed;
    private final Completeness completeness;
    private final ImportReport report;

    /**
     * @param before the units of the day before
     * @param on those of the day itself, as they are stored now
     */
    Reform(
            LocalDate day,
            UnitState before,
            UnitState on,
            ListedUnits listed,
            Completeness completeness,
            ImportReport report) {
        this.day = day;
        this.before = before;
        this.on = on;
        this.listed = listed;
        this.completeness = completeness;
        this.report = report;
    }

    Plan plan(List<Passage> passages) {
        Succession succession = new Succession(withImplied(passages));
        Map<UnitKey, UnitVersion> continuations = succession.continuations();
        Set<UnitKey> fresh = succession.founded();
        Set<Long> ending = succession.ended();
        List<UnitRow> founded = new ArrayList<>();
        Map<UnitRow, UnitVersion> going = new LinkedHashMap<>();
        Map<UnitVersion, UnitVersion> joined = new LinkedHashMap<>();
        for (UnitRow row : listed.rows()) {
            Optional<UnitVersion> there = on.find(row.key());
            UnitVersion continued = continuations.get(row.key());
            if (continued != null) {
                going.put(row, goesOn(continued, there, joined));
            } else if (there.isEmpty()
                    || ending.contains(there.get().unitId())
                    || (fresh.contains(row.key()) && !isFoundedThen(there.get()))) {
                founded.add(row);
            } else {
                going.put(row, there.get());
            }
        }
        List<UnitVersion> ended = ended(ending, going);
        refuseLostParents(ended);
        refuseLostSuccessors(succession.edges(), ended);
        return new Plan(founded, going, ended, joined, succession.edges());
    }

    /** Whoever bears the code that another unit takes, and is not told of, takes part as well. */
    private List<Passage> withImplied(List<Passage> passages) {
        Set<Long> told = new HashSet<>();
        passages.forEach(passage -> told.add(passage.from().unitId()));
        List<Passage> all = new ArrayList<>(passages);
        for (Passage passage : passages) {
            Optional<UnitVersion> bearer = before.find(passage.to());
            if (passage.relation() != CrosswalkRow.Relation.REASSIGN
                    && bearer.isPresent()
                    && told.add(bearer.get().unitId())) {
                all.add(implied(bearer.get(), passage));
            }
        }
        return all;
    }

    private Passage implied(UnitVersion bearer, Passage passage) {
        report.warn(
                passage.row().line(),
                "PREDECESSOR_IMPLIED",
                bearer.fullName()
                        + " bears the code of the new unit and no row tells what became of it: it is"
                        + " taken to be part of it",
                bearer.key().code());
        CrosswalkRow row = passage.row();
        return new Passage(
                bearer,
                passage.to(),
                new CrosswalkRow(
                        row.line(),
                        List.of(bearer.key()),
                        row.to(),
                        CrosswalkRow.Relation.FULL,
                        CrosswalkRow.Weights.WHOLE,
                        false,
                        false,
                        row.decree()));
    }

    /** The unit's state on the day; where its later life was stored as another unit, they join. */
    private UnitVersion goesOn(
            UnitVersion unit, Optional<UnitVersion> there, Map<UnitVersion, UnitVersion> joined) {
        Optional<UnitVersion> itself = on.find(unit.unitId());
        if (itself.isPresent()) {
            return itself.get();
        }
        UnitVersion later =
                there.filter(this::isFoundedThen)
                        .orElseThrow(() ->
                                new ImportRefused(
                                        "UNIT_ENDED",
                                        unit.fullName()
                                                + " ("
                                                + unit.key()
                                                + ") goes on by the crosswalk, but is stored"
                                                + " as ended by "
                                                + day));
        joined.put(later, unit);
        return later;
    }

    private boolean isFoundedThen(UnitVersion unit) {
        return Objects.equals(unit.life().from(), day);
    }

    private List<UnitVersion> ended(Set<Long> ending, Map<UnitRow, UnitVersion> going) {
        Set<Long> goingIds = new HashSet<>();
        going.values().forEach(unit -> goingIds.add(unit.unitId()));
        return on.all().stream()
                .filter(unit -> !goingIds.contains(unit.unitId()))
                .filter(unit ->
                        ending.contains(unit.unitId())
                                || (completeness.covers(unit, on) && !listed.names(unit.key())))
                .toList();
    }

    /** Who follows an ended unit must be in the list, or live already and go on living. */
    private void refuseLostSuccessors(List<Plan.Edge> edges, List<UnitVersion> ended) {
        Set<UnitKey> gone = new HashSet<>();
        ended.forEach(unit -> gone.add(unit.key()));
        for (Plan.Edge edge : edges) {
            UnitKey to = edge.passage().to();
            if (listed.find(to).isEmpty() && (gone.contains(to) || on.find(to).isEmpty())) {
                throw new ImportRefused(
                        "SUCCESSOR_NOT_LISTED",
                        "%s, row %d: %s is founded, but the list has no row for it that can be taken"
                                .formatted(
                                        edge.passage().row().line().file(),
                                        edge.passage().row().line().number(),
                                        to));
            }
        }
    }

    private void refuseLostParents(List<UnitVersion> ended) {
        Set<UnitKey> gone = new HashSet<>();
        ended.forEach(unit -> gone.add(unit.key()));
        for (UnitRow row : listed.rows()) {
            row.parent()
                    .filter(parent -> gone.contains(parent) && listed.find(parent).isEmpty())
                    .ifPresent(parent -> {
                        throw new ImportRefused(
                                "PARENT_ENDED",
                                "%s, row %d: the parent %s ends on %s"
                                        .formatted(
                                                row.line().file(),
                                                row.line().number(),
                                                parent,
                                                day));
                    });
        }
    }
}
