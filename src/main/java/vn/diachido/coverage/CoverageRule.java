package vn.diachido.coverage;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
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

    private CoverageRule() {}

    /** The state of a place; {@link #UNKNOWN} where it is null. */
    static Field<String> state(Field<Geometry> place, Field<LocalDate> asOf) {
        return case_().when(place.isNull(), inline(UNKNOWN))
                .when(isServed(place, asOf), inline(COVERED))
                .otherwise(inline(UNCOVERED));
    }

    private static Condition isServed(Field<Geometry> place, Field<LocalDate> asOf) {
        return exists(
                selectOne()
                        .from(SQUAD)
                        .where(lives(SQUAD, asOf))
                        .and(isWithin(SQUAD, place, inline((double) REACH_METERS))));
    }

    /** The squad with the nearest base; the eldest record of several that are equally near. */
    static Field<Long> nearestSquad(Field<Geometry> place, Field<LocalDate> asOf) {
        return nearest(SQUAD.ID, place, asOf);
    }

    /** Metres to the nearest base, to the decimetre. */
    static Field<Double> distanceMeters(Field<Geometry> place, Field<LocalDate> asOf) {
        return nearest(
                field("round({0}::numeric, 1)::float8", Double.class, distance(SQUAD, place)),
                place,
                asOf);
    }

    /**
     * The index orders by distance on a sphere, which can be half a percent off: its first answer
     * only bounds the search, the ellipsoid decides.
     */
    private static <V> Field<V> nearest(
            Field<V> value, Field<Geometry> place, Field<LocalDate> asOf) {
        Select<Record1<V>> first =
                select(value)
                        .from(SQUAD)
                        .where(lives(SQUAD, asOf))
                        .and(isWithin(SQUAD, place, bound(place, asOf)))
                        .orderBy(distance(SQUAD, place), SQUAD.ID)
                        .limit(inline(1));
        return DSL.field(first);
    }

    private static Field<Double> bound(Field<Geometry> place, Field<LocalDate> asOf) {
        Table<Record1<Double>> first =
                select(distance(ANY, place).as("meters"))
                        .from(ANY)
                        .where(lives(ANY, asOf))
                        .orderBy(field("{0}::geography <-> {1}::geography", ANY.BASE, place))
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
        return condition("{0} @> {1}", squad.LIFE, asOf).and(squad.BASE.isNotNull());
    }

    private static Condition isWithin(Squad squad, Field<Geometry> place, Field<Double> meters) {
        return condition(
                "st_dwithin({0}::geography, {1}::geography, {2})", squad.BASE, place, meters);
    }

    private static Field<Double> distance(Squad squad, Field<Geometry> place) {
        return field(
                "st_distance({0}::geography, {1}::geography)", Double.class, squad.BASE, place);
    }
}
