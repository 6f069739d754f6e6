package vn.diachido.unit;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.diachido.query.Days;

/** The units that things lie in. */
@Repository
public class UnitRepository {

    private final DSLContext sql;

    UnitRepository(DSLContext sql) {
        this.sql = sql;
    }

    public boolean exists(long unitId) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(unitId));
    }

    /**
     * The commune whose border of a day covers a place, in degrees; the elder where borders
     * overlap.
     */
    public Optional<Long> communeAt(double longitude, double latitude, LocalDate day) {
        return sql.select(BOUNDARY.UNIT_ID)
                .from(BOUNDARY)
                .join(UNIT_)
                .on(UNIT_.ID.eq(BOUNDARY.UNIT_ID))
                .where(condition(BOUNDARY.CURRENT))
                .and(Days.within(BOUNDARY.VALID, val(day)))
                .and(UNIT_.LEVEL.eq("COMMUNE"))
                .and(
                        condition(
                                "st_covers({0}, st_setsrid(st_makepoint({1}, {2}), 4326))",
                                BOUNDARY.GEOM, val(longitude), val(latitude)))
                .orderBy(BOUNDARY.UNIT_ID)
                .limit(1)
                .fetchOptional(BOUNDARY.UNIT_ID);
    }

    /** Did one unit ever lie in another, or is it that one? */
    public boolean everLay(long unitId, long inUnitId) {
        return sql.fetchExists(
                ANCESTRY, ANCESTRY.UNIT_ID.eq(unitId), ANCESTRY.ANCESTOR_ID.eq(inUnitId));
    }
}
