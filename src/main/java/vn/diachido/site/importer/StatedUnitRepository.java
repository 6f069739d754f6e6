package vn.diachido.site.importer;

import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The units that addresses name. */
@Repository
class StatedUnitRepository {

    private final DSLContext sql;

    StatedUnitRepository(DSLContext sql) {
        this.sql = sql;
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
