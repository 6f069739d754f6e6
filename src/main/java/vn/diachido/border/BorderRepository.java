package vn.diachido.border;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.border.Comparison.Overlap;
import vn.diachido.database.Period;

/** Drawings of borders, and all that follows from them. */
@Repository
class BorderRepository {

    /** Less than a tenth of a hectare is the width of a line, and not told. */
    private static final double TOLD_KM2 = 0.001;

    private static final int MOST_OVERLAPS = 20;

    private final DSLContext sql;

    BorderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A unit on a day.
     *
     * @param days those of the drawing that counts on the day, else those up to the next one
     * @param drawing the one that counts; null where not even a position is known
     */
    record State(String level, @Nullable Period days, @Nullable Long drawing, boolean drawnHere) {

        boolean lives() {
            return days != null;
        }
    }

    /** Whoever writes borders does so alone: those of provinces are put together from all. */
    void lock() {
        sql.query("select pg_advisory_xact_lock('unit.boundary'::regclass::int, 0)").execute();
    }

    Optional<State> state(long unit, LocalDate day) {
        return sql.fetchOptional(
                        """
                        select u.level, d.days is not null as lives, lower(d.days) as first, upper(d.days) as after, b.id,
                            coalesce(b.drawn_here, false) as drawn_here
                        from unit.unit u left join unit.boundary b on b.unit_id = u.id and b.current and b.valid @> {1}
                        cross join lateral (select case when u.life @> {1} then coalesce(b.valid * u.life, (
                            select free.valid from unnest(datemultirange(u.life) - coalesce((select range_agg(o.valid)
                                from unit.boundary o where o.unit_id = u.id and o.current), '{}')) as free (valid)
                            where free.valid @> {1})) end as days) d
                        where u.id = {0}
                        """,
                        val(unit), val(day))
                .map(BorderRepository::state);
    }

    private static State state(Record row) {
        return new State(
                row.get("level", String.class),
                row.get("lives", boolean.class)
                        ? new Period(
                                row.get("first", LocalDate.class),
                                row.get("after", LocalDate.class))
                        : null,
                row.get("id", Long.class),
                row.get("drawn_here", Boolean.class));
    }

    /** What a border would change, in one statement and before anything is written. */
    Comparison compare(long unit, LocalDate day, Geometry area) {
        Record row =
                sql.fetchSingle(
                        """
                        select st_area({2}::geography) / 1e6 as area, old.area_km2 as former,
                            st_area(change.added::geography) / 1e6 as added, st_area(change.removed::geography) / 1e6 as removed,
                            st_asgeojson(change.added, 7) as added_shape, st_asgeojson(change.removed, 7) as removed_shape,
                            st_area(st_difference({2}, above.geom)::geography) / 1e6 as outside
                        from unit.unit u
                        left join unit.boundary old on old.unit_id = u.id and old.current and old.valid @> {1} and old.geom is not null
                        left join unit.version v on v.unit_id = u.id and v.valid @> {1}
                        left join unit.boundary above on above.unit_id = v.parent_id and above.current and above.valid @> {1}
                        cross join lateral (select st_multi(st_collectionextract(st_difference({2}, old.geom), 3)) as added,
                            st_multi(st_collectionextract(st_difference(old.geom, {2}), 3)) as removed) change
                        where u.id = {0}
                        """,
                        val(unit), val(day), val(area, BOUNDARY.GEOM));
        Double outside = row.get("outside", Double.class);
        return new Comparison(
                row.get("area", Double.class),
                row.get("former", Double.class),
                row.get("added", Double.class),
                row.get("removed", Double.class),
                outside == null || outside >= TOLD_KM2 ? outside : Double.valueOf(0),
                row.get("added_shape", String.class),
                row.get("removed_shape", String.class),
                overlaps(unit, day, area));
    }

    /** The largest first. */
    private List<Overlap> overlaps(long unit, LocalDate day, Geometry area) {
        return sql.fetch(
                        """
                        select o.id, o.full_name, o.area from (
                            select v.unit_id::text as id, v.full_name, st_area(st_intersection(b.geom, {2})::geography) / 1e6 as area
                            from unit.boundary b
                            join unit.version v on v.unit_id = b.unit_id and v.valid @> {1}
                            where b.current and b.valid @> {1} and b.unit_id <> {0} and b.geom && {2} and st_intersects(b.geom, {2})
                                and v.level = (select u.level from unit.unit u where u.id = {0})) o
                        where o.area >= {3} order by o.area desc, o.id limit {4}
                        """,
                        val(unit),
                        val(day),
                        val(area, BOUNDARY.GEOM),
                        val(TOLD_KM2),
                        val(MOST_OVERLAPS))
                .map(row ->
                        new Overlap(
                                row.get("id", String.class),
                                row.get("full_name", String.class),
                                row.get("area", Double.class)));
    }

    /** The point of the label stays where it was, if it lies in the new border. */
    void insert(
            long unit,
            Period days,
            Geometry area,
            String accuracy,
            @Nullable String note,
            long set) {
        Field<Geometry> drawn = val(area, BOUNDARY.GEOM);
        sql.insertInto(BOUNDARY)
                .set(BOUNDARY.UNIT_ID, unit)
                .set(BOUNDARY.VALID, days)
                .set(BOUNDARY.CHANGE, "REDRAWN")
                .set(BOUNDARY.ACCURACY, accuracy)
                .set(BOUNDARY.CURRENT, false)
                .set(BOUNDARY.DRAWN_HERE, true)
                .set(BOUNDARY.GEOM, drawn)
                .set(
                        BOUNDARY.CENTRE,
                        DSL.field(
                                "coalesce((select b.centre from unit.boundary b where b.unit_id = {0} and b.current"
                                        + " and b.valid && {1} and st_covers({2}, b.centre) order by b.valid limit 1),"
                                        + " st_pointonsurface({2}))",
                                BOUNDARY.CENTRE.getDataType(),
                                val(unit),
                                val(days, BOUNDARY.VALID),
                                drawn))
                .set(
                        BOUNDARY.AREA_KM2,
                        DSL.field("st_area({0}::geography) / 1e6", Double.class, drawn))
                .set(BOUNDARY.NOTE, note)
                .set(BOUNDARY.DATA_SET_ID, set)
                .execute();
    }

    /** What was drawn here for some of these days. */
    void delete(long unit, Period days) {
        sql.deleteFrom(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(unit))
                .and(BOUNDARY.DRAWN_HERE)
                .and(DSL.condition("{0} && {1}", BOUNDARY.VALID, val(days, BOUNDARY.VALID)))
                .execute();
    }

    /**
     * Which drawing counts, the border of the province, the hamlets that lie in it: as after an
     * import.
     */
    void follow(long unit) {
        Field<Long[]> units = val(new Long[] {unit});
        sql.query("select unit.choose_drawings({0})", units).execute();
        sql.query("select unit.derive_borders({0})", units).execute();
        sql.query("select unit.settle_hamlets({0})", units).execute();
    }

    boolean exists(long unit) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(unit));
    }
}
