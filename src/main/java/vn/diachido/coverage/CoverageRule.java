package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.query.Days;
import vn.diachido.unit.CurrentBoundary;

/**
 * The one rule that decides so far: a place is served while the base of a squad that lives on that
 * day is within 3 km of it, measured on the ellipsoid of WGS 84.
 */
final class CoverageRule {

    static final int REACH_METERS = 3_000;

    static final String COVERED = "COVERED";
    static final String UNCOVERED = "UNCOVERED";
    static final String UNKNOWN = "UNKNOWN";

    /** Room for rounding when candidates for the nearest base are looked for. */
    private static final double SLACK_METERS = 0.01;

    private static final Squad SQUAD = SQUAD_.as("reaching");
    private static final Squad ANY = SQUAD_.as("any_near");

    private static final Field<Geometry> PLACE = CurrentBoundary.ALIAS.CENTRE;

    private CoverageRule() {}

    /** The state of a unit; {@link #UNKNOWN} where it has no position on that day. */
    static Field<String> state(Field<Long> unitId, Field<LocalDate> asOf) {
        Field<String> atPosition =
                when(isServed(asOf), inline(COVERED)).otherwise(inline(UNCOVERED));
        return coalesce(ofPosition(atPosition, unitId, asOf), inline(UNKNOWN));
    }

    private static <V> Field<V> ofPosition(
            Field<V> value, Field<Long> unitId, Field<LocalDate> asOf) {
        return DSL.field(
                select(value).from(CurrentBoundary.ALIAS).where(CurrentBoundary.of(unitId, asOf)));
    }

    private static Condition isServed(Field<LocalDate> asOf) {
        return exists(
                selectOne()
                        .from(SQUAD)
                        .where(lives(SQUAD, asOf))
                        .and(isWithin(SQUAD, inline((double) REACH_METERS))));
    }

    /** The squad whose base is nearest to a unit; of several, the one that was recorded first. */
    static Field<Long> nearestSquad(Field<Long> unitId, Field<LocalDate> asOf) {
        return ofPosition(nearest(SQUAD.ID, asOf), unitId, asOf);
    }

    /** Metres from a unit to the nearest base, to the decimetre. */
    static Field<Double> distanceMeters(Field<Long> unitId, Field<LocalDate> asOf) {
        Field<Double> meters =
                field("round({0}::numeric, 1)::float8", Double.class, distance(SQUAD));
        return ofPosition(nearest(meters, asOf), unitId, asOf);
    }

    /**
     * The index orders by distance on a sphere, which can be half a percent off: its first answer
     * only bounds the search, the ellipsoid decides.
     */
    private static <V> Field<V> nearest(Field<V> value, Field<LocalDate> asOf) {
        Select<Record1<V>> first =
                select(value)
                        .from(SQUAD)
                        .where(lives(SQUAD, asOf))
                        .and(isWithin(SQUAD, bound(asOf)))
                        .orderBy(distance(SQUAD), SQUAD.ID)
                        .limit(inline(1));
        return DSL.field(first);
    }

    private static Field<Double> bound(Field<LocalDate> asOf) {
        Table<Record1<Double>> first =
                select(distance(ANY).as("meters"))
                        .from(ANY)
                        .where(lives(ANY, asOf))
                        .orderBy(field("{0}::geography <-> {1}::geography", ANY.BASE, PLACE))
                        .limit(inline(1))
                        .asTable("bound");
        return field(
                select(
                                field(
                                        "{0} + {1}",
                                        Double.class, first.field("meters"), inline(SLACK_METERS)))
                        .from(first));
    }

    private static Condition lives(Squad squad, Field<LocalDate> asOf) {
        return Days.within(squad.LIFE, asOf).and(squad.BASE.isNotNull());
    }

    private static Condition isWithin(Squad squad, Field<Double> meters) {
        return condition(
                "st_dwithin({0}::geography, {1}::geography, {2})", squad.BASE, PLACE, meters);
    }

    private static Field<Double> distance(Squad squad) {
        return field(
                "st_distance({0}::geography, {1}::geography)", Double.class, squad.BASE, PLACE);
    }
}
