package vn.diachido.unit.importer;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row4;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.Period;

/** Drawings of borders, and what is derived from them. */
final class BoundaryImportRepository {

    private final DSLContext database;

    BoundaryImportRepository(DSLContext database) {
        this.database = database;
    }

    /** A drawing as it is stored. */
    record Stored(long id, long unitId, Period valid, Geometry shape, boolean sameNote) {}

    /** The drawings of these units that the same data set made with the same accuracy. */
    Map<Long, List<Stored>> stored(Collection<Long> units, DrawingTerms terms) {
        Field<Geometry> shape =
                field(
                        "coalesce({0}, {1})",
                        BOUNDARY.GEOM.getDataType(), BOUNDARY.GEOM, BOUNDARY.CENTRE);
        return database
                .select(BOUNDARY.ID, BOUNDARY.UNIT_ID, BOUNDARY.VALID, shape, BOUNDARY.NOTE)
                .from(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .and(BOUNDARY.DATA_SET_ID.eq(terms.dataSetId()))
                .and(BOUNDARY.ACCURACY.eq(terms.accuracy().name()))
                .fetch(drawing ->
                        new Stored(
                                drawing.value1(),
                                drawing.value2(),
                                drawing.value3(),
                                drawing.value4(),
                                Objects.equals(drawing.value5(), terms.note())))
                .stream()
                .collect(groupingBy(Stored::unitId));
    }

    /** The next day, after this one, on which law changes the border of each unit. */
    Map<Long, LocalDate> nextLegalChanges(Collection<Long> units, LocalDate after) {
        Field<LocalDate> first = field("lower({0})", LocalDate.class, BOUNDARY.VALID);
        return database.select(BOUNDARY.UNIT_ID, min(first))
                .from(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .and(BOUNDARY.STATED_BY_LAW)
                .and(first.gt(after))
                .groupBy(BOUNDARY.UNIT_ID)
                .fetchMap(BOUNDARY.UNIT_ID, min(first));
    }

    void delete(Collection<Long> drawingIds) {
        if (drawingIds.isEmpty()) {
            return;
        }
        database.deleteFrom(BOUNDARY)
                .where(BOUNDARY.ID.eq(any(drawingIds.toArray(Long[]::new))))
                .execute();
    }

    /** Ends all other drawings of these units the day law changes their borders. */
    void endOthers(Collection<Long> units, LocalDate day) {
        database.update(BOUNDARY)
                .set(
                        BOUNDARY.VALID,
                        field(
                                "daterange(lower({0}), {1})",
                                BOUNDARY.VALID.getDataType(), BOUNDARY.VALID, val(day)))
                .where(BOUNDARY.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .and(UnitImportRepository.holds(BOUNDARY.VALID, day))
                .and(condition("lower({0}) is distinct from {1}", BOUNDARY.VALID, val(day)))
                .execute();
    }

    /** Stores drawings without saying yet which of a unit's drawings counts. */
    void insert(List<Drawing> drawings, DrawingTerms terms) {
        Row4<Long, Period, Geometry, Geometry>[] rows = rows(drawings);
        Table<?> drawn = values(rows).as("drawn", "unit_id", "valid", "geom", "centre");
        Field<Geometry> geom = drawn.field("geom", BOUNDARY.GEOM.getDataType());
        database.insertInto(
                        BOUNDARY,
                        BOUNDARY.UNIT_ID,
                        BOUNDARY.VALID,
                        BOUNDARY.GEOM,
                        BOUNDARY.CENTRE,
                        BOUNDARY.AREA_KM2,
                        BOUNDARY.CHANGE,
                        BOUNDARY.ACCURACY,
                        BOUNDARY.CURRENT,
                        BOUNDARY.STATED_BY_LAW,
                        BOUNDARY.NOTE,
                        BOUNDARY.DATA_SET_ID)
                .select(
                        select(
                                        drawn.field("unit_id", Long.class),
                                        drawn.field("valid", BOUNDARY.VALID.getDataType()),
                                        geom,
                                        drawn.field("centre", BOUNDARY.CENTRE.getDataType()),
                                        field("st_area({0}::geography) / 1e6", Double.class, geom),
                                        inline("REDRAWN"),
                                        val(terms.accuracy().name()),
                                        inline(false),
                                        val(terms.byLaw()),
                                        val(terms.note(), BOUNDARY.NOTE),
                                        val(terms.dataSetId()))
                                .from(drawn))
                .execute();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic rows
    private static Row4<Long, Period, Geometry, Geometry>[] rows(List<Drawing> drawings) {
        return drawings.stream()
                .map(drawing ->
                        row(
                                val(drawing.unitId()),
                                val(drawing.valid(), BOUNDARY.VALID),
                                val(drawing.area(), BOUNDARY.GEOM),
                                val(drawing.centre(), BOUNDARY.CENTRE)))
                .toArray(Row4[]::new);
    }

    /** Units whose border of a day somebody drew here, which counts before the file's. */
    Set<Long> drawnHere(LocalDate day) {
        return database.select(BOUNDARY.UNIT_ID)
                .from(BOUNDARY)
                .where(BOUNDARY.DRAWN_HERE)
                .and(UnitImportRepository.holds(BOUNDARY.VALID, day))
                .fetchSet(BOUNDARY.UNIT_ID);
    }

    /** Nobody draws borders until the transaction ends. */
    void lock() {
        database.query("select pg_advisory_xact_lock('unit.boundary'::regclass::int, 0)").execute();
    }

    /** Says anew which drawings of these units count, and which are the law's. */
    void choose(Collection<Long> units) {
        database.query("select unit.choose_drawings({0})", val(units.toArray(Long[]::new)))
                .execute();
    }

    /** Draws the provinces anew that these units belong or belonged to; how many changed. */
    int deriveProvinces(Collection<Long> units) {
        return count("derive_borders", units);
    }

    /** Settles anew the hamlets that lie, or lay, in these units; how many got another parent. */
    int settleHamlets(Collection<Long> units) {
        return count("settle_hamlets", units);
    }

    private int count(String function, Collection<Long> units) {
        Integer count =
                database.select(
                                function(
                                        name("unit", function),
                                        Integer.class,
                                        val(units.toArray(Long[]::new))))
                        .fetchSingle()
                        .value1();
        return Objects.requireNonNull(count);
    }
}
