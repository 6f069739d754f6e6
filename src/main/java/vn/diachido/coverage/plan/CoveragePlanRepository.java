package vn.diachido.coverage.plan;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.coverage.Tables.PLAN;
import static vn.diachido.database.jooq.coverage.Tables.STEP;
import static vn.diachido.database.jooq.coverage.Tables.VISIT;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.coverage.tables.records.PlanRecord;
import vn.diachido.database.jooq.coverage.tables.records.StepRecord;

/** Plans, and what comes of them. */
@Repository
class CoveragePlanRepository {

    private final DSLContext sql;

    CoveragePlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Nullable PlanRecord locked(String key) {
        return sql.selectFrom(PLAN).where(PLAN.KEY.eq(key)).forUpdate().fetchOne();
    }

    /** Steps take the place of those there were. */
    long write(PlanRecord plan, List<StepRecord> steps) {
        plan.attach(sql.configuration());
        plan.store();
        plan.refresh();
        sql.deleteFrom(STEP).where(STEP.PLAN_KEY.eq(plan.getKey())).execute();
        for (StepRecord step : steps) {
            step.setPlanKey(plan.getKey());
        }
        sql.batchInsert(steps).execute();
        return plan.getId();
    }

    List<StepRecord> steps(String key) {
        return sql.selectFrom(STEP).where(STEP.PLAN_KEY.eq(key)).orderBy(STEP.NUMBER).fetch();
    }

    boolean isHamlet(long unit) {
        return sql.fetchExists(
                sql.selectFrom(UNIT_).where(UNIT_.ID.eq(unit)).and(UNIT_.LEVEL.eq("HAMLET")));
    }

    @Nullable Long unitOf(long squad) {
        return sql.select(SQUAD_.UNIT_ID)
                .from(SQUAD_)
                .where(SQUAD_.ID.eq(squad))
                .fetchOne(SQUAD_.UNIT_ID);
    }

    /** A youth squad of the level of its unit. */
    long addSquad(StepRecord step, LocalDate from) {
        return sql.insertInto(SQUAD_)
                .set(SQUAD_.NAME, step.getName())
                .set(SQUAD_.KIND, "YOUTH_DIGITAL_SQUAD")
                .set(
                        SQUAD_.LEVEL,
                        sql.select(UNIT_.LEVEL)
                                .from(UNIT_)
                                .where(UNIT_.ID.eq(step.getUnitId()))
                                .asField())
                .set(SQUAD_.UNIT_ID, step.getUnitId())
                .set(SQUAD_.BASE, step.getBase())
                .set(SQUAD_.LIFE, Period.from(from))
                .returning(SQUAD_.ID)
                .fetchSingle()
                .getId();
    }

    void addServicePoint(StepRecord step, LocalDate from) {
        sql.insertInto(SERVICE_POINT)
                .set(SERVICE_POINT.NAME, step.getName())
                .set(SERVICE_POINT.UNIT_ID, step.getUnitId())
                .set(SERVICE_POINT.POSITION, step.getBase())
                .set(SERVICE_POINT.LIFE, Period.from(from))
                .execute();
    }

    void addVisit(StepRecord step, LocalDate today) {
        sql.insertInto(VISIT)
                .set(VISIT.UNIT_ID, step.getUnitId())
                .set(VISIT.DAY, step.getDay())
                .set(VISIT.KIND, step.getActivityKind())
                .set(VISIT.SQUAD_ID, step.getSquadId())
                .set(VISIT.PLAN_KEY, step.getPlanKey())
                .set(VISIT.PLANNED_ON, today)
                .execute();
    }

    /**
     * Is it a squad that began before a day and lives on it? Until the transaction ends nobody else
     * ends it.
     */
    boolean lives(long squad, LocalDate day) {
        return sql.fetchOne(
                        "select id from squad.squad where id = {0} and life @> {1} and (lower_inf(life) or"
                                + " lower(life) < {1}) for update",
                        val(squad), val(day))
                != null;
    }

    /** A squad has one base: where it was before is not kept. */
    void move(long squad, Geometry base) {
        sql.update(SQUAD_).set(SQUAD_.BASE, base).where(SQUAD_.ID.eq(squad)).execute();
    }

    /** Its last day is the one before. */
    void close(long squad, LocalDate from) {
        sql.execute(
                "update squad.squad set life = daterange(lower(life), {1}) where id = {0}",
                val(squad), val(from));
    }
}
