package vn.diachido.site;

import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Repository;

/** The units that sites lie in. */
@Repository
class SiteUnitRepository {

    private final DSLContext sql;

    SiteUnitRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The commune whose border of a day covers a point; the elder where borders overlap. */
    Optional<Long> communeAt(Point point, LocalDate day) {
        return sql.select(BOUNDARY.UNIT_ID)
                .from(BOUNDARY)
                .join(UNIT_)
                .on(UNIT_.ID.eq(BOUNDARY.UNIT_ID))
                .where(condition(BOUNDARY.CURRENT))
                .and(condition("{0} @> {1}", BOUNDARY.VALID, DSL.val(day)))
                .and(UNIT_.LEVEL.eq("COMMUNE"))
                .and(
                        condition(
                                "st_covers({0}, {1})",
                                BOUNDARY.GEOM, DSL.val(point, BOUNDARY.CENTRE)))
                .orderBy(BOUNDARY.UNIT_ID)
                .limit(1)
                .fetchOptional(BOUNDARY.UNIT_ID);
    }

    /** What addresses of one day mean on another. */
    StatedUnits unitsOf(LocalDate statedOn, LocalDate today) {
        var units =
                sql.select(
                                VERSION.UNIT_ID,
                                VERSION.PARENT_ID,
                                VERSION.LEVEL,
                                VERSION.NAME,
                                VERSION.FULL_NAME)
                        .from(VERSION)
                        .where(condition("{0} @> {1}", VERSION.VALID, DSL.val(statedOn)))
                        .and(VERSION.LEVEL.ne("HAMLET"))
                        .fetch(row ->
                                new StatedUnits.Unit(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5()));
        var edges =
                sql.select(LINEAGE.PREDECESSOR_ID, LINEAGE.SUCCESSOR_ID)
                        .from(LINEAGE)
                        .where(LINEAGE.EFFECTIVE.gt(statedOn))
                        .and(LINEAGE.EFFECTIVE.le(today))
                        .fetch(row -> new StatedUnits.Edge(row.value1(), row.value2()));
        return new StatedUnits(units, edges, communesOn(today));
    }

    private Set<Long> communesOn(LocalDate day) {
        return new HashSet<>(
                sql.select(UNIT_.ID)
                        .from(UNIT_)
                        .where(UNIT_.LEVEL.eq("COMMUNE"))
                        .and(condition("{0} @> {1}", UNIT_.LIFE, DSL.val(day)))
                        .fetch(UNIT_.ID));
    }
}
