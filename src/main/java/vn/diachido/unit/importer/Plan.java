package vn.diachido.unit.importer;

import java.util.List;
import java.util.Map;

/**
 * What a list of units of a day means for the units there are.
 *
 * @param founded units that begin with the day
 * @param going units that go on, by what the list says of them
 * @param ended units that lived the day before and live no more
 * @param joined units that were two until the crosswalk made them one: the later by the earlier
 * @param edges how ended units became others
 */
record Plan(
        List<UnitRow> founded,
        Map<UnitRow, UnitVersion> going,
        List<UnitVersion> ended,
        Map<UnitVersion, UnitVersion> joined,
        List<Edge> edges) {

    /** A line from an ended unit to one that followed it. */
    record Edge(Passage passage, Kind kind) {}

    /** Kinds of lineage as they are stored. */
    enum Kind {
        MERGE,
        SPLIT,
        RECODE,
        REASSIGN
    }
}
