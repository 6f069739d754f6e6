package vn.diachido.outreach.plan;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.outreach.Tables.CAMPAIGN;
import static vn.diachido.database.jooq.outreach.Tables.COURSE;
import static vn.diachido.database.jooq.outreach.Tables.COURSE_PARTICIPANTS;
import static vn.diachido.database.jooq.outreach.Tables.OBSERVATION;
import static vn.diachido.database.jooq.outreach.Tables.TARGET;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.outreach.tables.records.CourseRecord;
import vn.diachido.database.jooq.outreach.tables.records.ObservationRecord;
import vn.diachido.database.jooq.outreach.tables.records.TargetRecord;

/** Targets, observations and courses in the database. */
@Repository
class PlanRepository {

    /** A commune and how many households live there. */
    record Commune(long id, String name, @Nullable Integer households) {}

    private final DSLContext sql;

    PlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean lives(long unit, LocalDate day) {
        return sql.fetchExists(
                UNIT_, UNIT_.ID.eq(unit).and(condition("{0} @> {1}", UNIT_.LIFE, val(day))));
    }

    boolean isThere(long unit) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(unit));
    }

    /** Does one of these units lie in another on a day? */
    boolean areNested(Collection<Long> units, LocalDate day) {
        Long[] ids = units.toArray(Long[]::new);
        return sql.fetchExists(
                sql.selectOne()
                        .where(
                                condition(
                                        "exists (select from unit.ancestry where unit_id = any({0}) and"
                                                + " ancestor_id = any({0}) and depth > 0 and valid @> {1})",
                                        val(ids), val(day))));
    }

    Optional<CourseRecord> lockCourse(long id) {
        return sql.selectFrom(COURSE).where(COURSE.ID.eq(id)).forUpdate().fetchOptional();
    }

    boolean hasCampaign(long id) {
        return sql.fetchExists(CAMPAIGN, CAMPAIGN.ID.eq(id));
    }

    Optional<TargetRecord> lockTarget(long id) {
        return sql.selectFrom(TARGET).where(TARGET.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<ObservationRecord> lockObservation(long id) {
        return sql.selectFrom(OBSERVATION).where(OBSERVATION.ID.eq(id)).forUpdate().fetchOptional();
    }

    boolean isSplit(long target) {
        return sql.fetchExists(TARGET, TARGET.WHOLE_ID.eq(target));
    }

    void delete(UpdatableRecord<?> record) {
        sql.batchDelete(record).execute();
    }

    boolean isThere(TargetRecord target) {
        return sql.fetchExists(
                TARGET,
                TARGET.INDICATOR_ID
                        .eq(target.getIndicatorId())
                        .and(TARGET.PLATFORM_ID.isNotDistinctFrom(target.getPlatformId()))
                        .and(TARGET.UNIT_ID.eq(target.getUnitId()))
                        .and(TARGET.DAYS.eq(target.getDays()))
                        .and(TARGET.WHOLE_ID.isNull())
                        .and(TARGET.ID.isDistinctFrom(target.getId())));
    }

    boolean isThere(ObservationRecord stated) {
        return sql.fetchExists(
                OBSERVATION,
                OBSERVATION
                        .INDICATOR_ID
                        .eq(stated.getIndicatorId())
                        .and(OBSERVATION.PLATFORM_ID.isNotDistinctFrom(stated.getPlatformId()))
                        .and(OBSERVATION.UNIT_ID.eq(stated.getUnitId()))
                        .and(OBSERVATION.DAY.eq(stated.getDay()))
                        .and(OBSERVATION.DAYS.eq(stated.getDays()))
                        .and(OBSERVATION.SOURCE.eq(stated.getSource()))
                        .and(OBSERVATION.ID.isDistinctFrom(stated.getId())));
    }

    long store(TargetRecord target) {
        target.attach(sql.configuration());
        target.store();
        return Objects.requireNonNull(target.getId());
    }

    long store(ObservationRecord stated) {
        stated.attach(sql.configuration());
        stated.store();
        return Objects.requireNonNull(stated.getId());
    }

    long store(CourseRecord course, Map<Long, Integer> participants) {
        course.attach(sql.configuration());
        course.store();
        long id = Objects.requireNonNull(course.getId());
        sql.deleteFrom(COURSE_PARTICIPANTS).where(COURSE_PARTICIPANTS.COURSE_ID.eq(id)).execute();
        participants.forEach((unit, persons) ->
                sql.insertInto(COURSE_PARTICIPANTS)
                        .set(COURSE_PARTICIPANTS.COURSE_ID, id)
                        .set(COURSE_PARTICIPANTS.UNIT_ID, unit)
                        .set(COURSE_PARTICIPANTS.PERSONS, persons)
                        .execute());
        return id;
    }

    /** Communes of a unit on a day, with the households counted last. */
    List<Commune> communes(long unit, LocalDate day) {
        return sql.fetch(
                        """
                        select u.id, v.full_name, (select c.households from unit.census c where c.unit_id = u.id
                            and c.households is not null order by c.counted_on desc, c.id desc limit 1) as households
                        from unit.unit u join unit.ancestry a on a.unit_id = u.id join unit.version v on v.unit_id = u.id
                        where u.level = 'COMMUNE' and a.ancestor_id = {0} and a.valid @> {1} and v.valid @> {1} order by u.id
                        """,
                        val(unit), val(day))
                .map(row ->
                        new Commune(
                                row.get(0, Long.class),
                                row.get(1, String.class),
                                row.get(2, Integer.class)));
    }

    boolean liesIn(long unit, long within, LocalDate day) {
        return sql.fetchExists(
                sql.selectOne()
                        .where(
                                condition(
                                        "exists (select from unit.ancestry where unit_id = {0} and"
                                                + " ancestor_id = {1} and depth > 0 and valid @> {2})",
                                        val(unit), val(within), val(day))));
    }

    void split(TargetRecord whole, String by, Map<Long, BigDecimal> parts) {
        sql.deleteFrom(TARGET).where(TARGET.WHOLE_ID.eq(whole.getId())).execute();
        parts.forEach((unit, value) ->
                sql.insertInto(TARGET)
                        .set(TARGET.INDICATOR_ID, whole.getIndicatorId())
                        .set(TARGET.PLATFORM_ID, whole.getPlatformId())
                        .set(TARGET.UNIT_ID, unit)
                        .set(TARGET.DAYS, whole.getDays())
                        .set(TARGET.VALUE, value)
                        .set(TARGET.WHOLE_ID, whole.getId())
                        .set(TARGET.SPLIT_BY, by)
                        .execute());
    }
}
