package vn.diachido.coverage;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.jooq.outreach.tables.ServicePoint;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.database.jooq.unit.tables.Unit;
import vn.diachido.query.Days;
import vn.diachido.unit.CurrentBoundary;

/** How far from a hamlet things are: metres on the ellipsoid of WGS 84, to the decimetre. */
final class Remoteness {

    /** Room for rounding when candidates for the nearest are looked for. */
    private static final double SLACK_METERS = 0.01;

    private static final Field<Geometry> HERE = CurrentBoundary.ALIAS.CENTRE;

    /** Things that are somewhere for some days. */
    private record Places(Table<?> table, Field<Geometry> place, Field<?> life) {

        static Places ofServicePoints(String alias) {
            ServicePoint point = SERVICE_POINT.as(alias);
            return new Places(point, point.POSITION, point.LIFE);
        }

        static Places ofSquads(String alias) {
            Squad squad = SQUAD_.as(alias);
            return new Places(squad, squad.BASE, squad.LIFE);
        }

        Condition exist(Field<LocalDate> asOf) {
            return Days.within(life, asOf).and(place.isNotNull());
        }

        Field<Double> meters() {
            return distance(place);
        }
    }

    private Remoteness() {}

    static Field<Double> servicePointMeters(Field<Long> hamlet, Field<LocalDate> asOf) {
        return nearest(
                Places.ofServicePoints("near_point"),
                Places.ofServicePoints("some_point"),
                hamlet,
                asOf);
    }

    static Field<Double> squadMeters(Field<Long> hamlet, Field<LocalDate> asOf) {
        return nearest(Places.ofSquads("near_squad"), Places.ofSquads("some_squad"), hamlet, asOf);
    }

    /**
     * @param parent what the hamlet lies in, which need not be a commune
     */
    static Field<Double> communeCentreMeters(
            Field<Long> hamlet, Field<Long> parent, Field<LocalDate> asOf) {
        Boundary border = BOUNDARY.as("commune_border");
        Unit commune = UNIT_.as("commune_of");
        Field<Double> meters =
                DSL.field(
                        select(rounded(distance(border.CENTRE)))
                                .from(border)
                                .join(commune)
                                .on(commune.ID.eq(border.UNIT_ID))
                                .and(commune.LEVEL.eq(inline("COMMUNE")))
                                .where(border.UNIT_ID.eq(parent))
                                .and(condition(border.CURRENT))
                                .and(Days.within(border.VALID, asOf)));
        return fromHere(meters, hamlet, asOf);
    }

    /**
     * The index orders by distance on a sphere, which can be half a percent off: its first answer
     * only bounds the search, the ellipsoid decides.
     */
    private static Field<Double> nearest(
            Places near, Places some, Field<Long> hamlet, Field<LocalDate> asOf) {
        Table<Record1<Double>> first =
                select(some.meters().as("meters"))
                        .from(some.table)
                        .where(some.exist(asOf))
                        .orderBy(field("{0}::geography <-> {1}::geography", some.place, HERE))
                        .limit(inline(1))
                        .asTable("bound");
        Field<Double> bound =
                DSL.field(
                        select(
                                        field(
                                                "{0} + {1}",
                                                Double.class,
                                                first.field("meters"),
                                                inline(SLACK_METERS)))
                                .from(first));
        Field<Double> meters =
                DSL.field(
                        select(rounded(min(near.meters())))
                                .from(near.table)
                                .where(near.exist(asOf))
                                .and(
                                        condition(
                                                "st_dwithin({0}::geography, {1}::geography, {2})",
                                                near.place, HERE, bound)));
        return fromHere(meters, hamlet, asOf);
    }

    private static Field<Double> fromHere(
            Field<Double> meters, Field<Long> hamlet, Field<LocalDate> asOf) {
        return DSL.field(
                select(meters).from(CurrentBoundary.ALIAS).where(CurrentBoundary.of(hamlet, asOf)));
    }

    private static Field<Double> distance(Field<Geometry> place) {
        return field("st_distance({0}::geography, {1}::geography)", Double.class, place, HERE);
    }

    private static Field<Double> rounded(Field<Double> meters) {
        return field("round({0}::numeric, 1)::float8", Double.class, meters);
    }
}
