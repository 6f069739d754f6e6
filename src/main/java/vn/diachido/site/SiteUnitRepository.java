package vn.diachido.site;

import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Repository;

/** The units that sites lie in. */
@Repository
public class SiteUnitRepository {

    private final DSLContext sql;

    SiteUnitRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The commune whose border of a day covers a point; the elder where borders overlap. */
    public Optional<Long> communeAt(Point point, LocalDate day) {
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

    public boolean exists(long unitId) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(unitId));
    }

    /** Does one unit lie in another on a day, or is it that one? */
    public boolean lies(long unitId, long inUnitId, LocalDate day) {
        return sql.fetchExists(
                ANCESTRY,
                ANCESTRY.UNIT_ID.eq(unitId),
                ANCESTRY.ANCESTOR_ID.eq(inUnitId),
                condition("{0} @> {1}", ANCESTRY.VALID, DSL.val(day)));
    }
}
