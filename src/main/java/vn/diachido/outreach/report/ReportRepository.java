package vn.diachido.outreach.report;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_HAMLET;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_PHOTO;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_REPORT;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_RESULT;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_SQUAD;
import static vn.diachido.database.jooq.outreach.Tables.CAMPAIGN;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.outreach.tables.records.ActivityRecord;

/** Activities in the database, and what a report is held against. */
@Repository
public class ReportRepository {

    /** Borders are drawn roughly. */
    private static final double NEAR_METERS = 500;

    private final DSLContext sql;

    ReportRepository(DSLContext sql) {
        this.sql = sql;
    }

    int countSquads(List<Long> squads) {
        return sql.fetchCount(SQUAD_, SQUAD_.ID.in(squads));
    }

    /** The name of a squad that does not exist on all of some days. */
    Optional<String> squadNotThere(List<Long> squads, Period days) {
        return sql.select(SQUAD_.NAME)
                .from(SQUAD_)
                .where(SQUAD_.ID.in(squads))
                .and(condition("not {0} @> {1}", SQUAD_.LIFE, val(days, SQUAD_.LIFE)))
                .limit(1)
                .fetchOptional(SQUAD_.NAME);
    }

    boolean hasCampaign(long id) {
        return sql.fetchExists(CAMPAIGN, CAMPAIGN.ID.eq(id));
    }

    boolean lives(long unit, LocalDate day) {
        return sql.fetchExists(
                UNIT_, UNIT_.ID.eq(unit).and(condition("{0} @> {1}", UNIT_.LIFE, val(day))));
    }

    /** Are they all hamlets that lie in a unit on a day? */
    boolean allHamletsIn(List<Long> hamlets, long unit, LocalDate day) {
        return isTrue(
                """
                not exists (select from unnest({0}) h where not exists (
                    select from unit.unit u join unit.ancestry a on a.unit_id = u.id
                    where u.id = h and u.level = 'HAMLET' and a.ancestor_id = {1} and a.valid @> {2}))
                """,
                val(hamlets.toArray(Long[]::new)), val(unit), val(day));
    }

    /** Is one of some places in none of the units that some squads belong to or serve? */
    boolean isOutside(List<Long> places, List<Long> squads, LocalDate day) {
        return isTrue(
                """
                exists (select from unnest({0}) p where not exists (
                    select from unit.ancestry a where a.unit_id = p and a.valid @> {2} and a.ancestor_id in (
                        select s.unit_id from squad.squad s where s.id = any({1})
                        union select v.unit_id from squad.served v where v.squad_id = any({1}))))
                """,
                val(places.toArray(Long[]::new)), val(squads.toArray(Long[]::new)), val(day));
    }

    /** Does its position lie far outside of its unit as that was then, where that is known? */
    boolean isElsewhere(Report report) {
        return isTrue(
                """
                exists (select from unit.boundary b where b.unit_id = {0} and b.current and b.valid @> {1}
                    and not st_dwithin(b.geom::geography, {2}::geography, {3}))
                """,
                val(report.unit()),
                val(report.first()),
                point(report.longitude(), report.latitude()),
                val(NEAR_METERS));
    }

    /** What places of a day are on another: themselves, or what they became. */
    List<Long> onDay(List<Long> places, LocalDate said, LocalDate day) {
        return sql.resultQuery(
                        """
                        select distinct u.unit_id from unnest({0}) p, lateral unit.became(p, {1}, {2}) u order by 1
                        """,
                        val(places.toArray(Long[]::new)), val(said), val(day))
                .fetch(0, Long.class);
    }

    List<Long> hamlets(long activity) {
        return sql.select(ACTIVITY_HAMLET.UNIT_ID)
                .from(ACTIVITY_HAMLET)
                .where(ACTIVITY_HAMLET.ACTIVITY_ID.eq(activity))
                .fetch(ACTIVITY_HAMLET.UNIT_ID);
    }

    private boolean isTrue(String test, Field<?>... values) {
        return sql.fetchExists(sql.selectOne().where(condition(test, (Object[]) values)));
    }

    Optional<ActivityRecord> lock(long id) {
        return sql.selectFrom(ACTIVITY).where(ACTIVITY.ID.eq(id)).forUpdate().fetchOptional();
    }

    /**
     * An activity, new or anew; its id.
     *
     * @param author of a new one, 0 where nobody is
     */
    public long write(
            ActivityRecord activity, long author, ReportRules.Checked checked, List<Long> photos) {
        Report report = checked.report();
        activity.setName(report.name());
        activity.setKind(report.kind());
        activity.setUnitId(report.unit());
        activity.setDays(report.days());
        activity.setCampaignId(report.campaign());
        activity.setPlace(report.place());
        activity.setFoundNothing(report.foundNothing());
        activity.setOutsideArea(checked.outside());
        activity.setUnitConflict(checked.conflict());
        activity.attach(sql.configuration());
        activity.store();
        long id = Objects.requireNonNull(activity.getId());
        sql.update(ACTIVITY)
                .set(ACTIVITY.POSITION, point(report.longitude(), report.latitude()))
                .where(ACTIVITY.ID.eq(id))
                .execute();
        sql.insertInto(ACTIVITY_REPORT)
                .set(ACTIVITY_REPORT.ID, id)
                .set(ACTIVITY_REPORT.NOTE, report.note())
                .set(ACTIVITY_REPORT.AUTHOR_ID, author == 0 ? null : (Long) author)
                .onDuplicateKeyUpdate()
                .set(ACTIVITY_REPORT.NOTE, report.note())
                .execute();
        writeParts(id, checked, photos);
        return id;
    }

    private static Field<Geometry> point(@Nullable Double longitude, @Nullable Double latitude) {
        return field(
                "st_setsrid(st_makepoint({0}, {1}), 4326)",
                Geometry.class, val(longitude, Double.class), val(latitude, Double.class));
    }

    private void writeParts(long id, ReportRules.Checked checked, List<Long> photos) {
        sql.deleteFrom(ACTIVITY_SQUAD).where(ACTIVITY_SQUAD.ACTIVITY_ID.eq(id)).execute();
        sql.deleteFrom(ACTIVITY_HAMLET).where(ACTIVITY_HAMLET.ACTIVITY_ID.eq(id)).execute();
        sql.deleteFrom(ACTIVITY_RESULT).where(ACTIVITY_RESULT.ACTIVITY_ID.eq(id)).execute();
        sql.deleteFrom(ACTIVITY_PHOTO).where(ACTIVITY_PHOTO.ACTIVITY_ID.eq(id)).execute();
        for (Long squad : Set.copyOf(checked.report().squads())) {
            sql.insertInto(ACTIVITY_SQUAD, ACTIVITY_SQUAD.ACTIVITY_ID, ACTIVITY_SQUAD.SQUAD_ID)
                    .values(id, squad)
                    .execute();
        }
        for (Long hamlet : Set.copyOf(checked.report().hamlets())) {
            sql.insertInto(ACTIVITY_HAMLET, ACTIVITY_HAMLET.ACTIVITY_ID, ACTIVITY_HAMLET.UNIT_ID)
                    .values(id, hamlet)
                    .execute();
        }
        for (ReportRules.CheckedResult result : checked.results()) {
            sql.insertInto(ACTIVITY_RESULT)
                    .set(ACTIVITY_RESULT.ACTIVITY_ID, id)
                    .set(ACTIVITY_RESULT.INDICATOR_ID, result.indicator().getId())
                    .set(ACTIVITY_RESULT.MEASURE, result.indicator().getMeasure())
                    .set(ACTIVITY_RESULT.ADDABLE, result.indicator().getAddable())
                    .set(ACTIVITY_RESULT.PLATFORM_ID, result.platform())
                    .set(ACTIVITY_RESULT.VALUE, result.value())
                    .execute();
        }
        for (int i = 0; i < photos.size(); i++) {
            sql.insertInto(ACTIVITY_PHOTO)
                    .set(ACTIVITY_PHOTO.ACTIVITY_ID, id)
                    .set(ACTIVITY_PHOTO.FILE_ID, photos.get(i))
                    .set(ACTIVITY_PHOTO.ORDINAL, i)
                    .execute();
        }
    }

    boolean isAuthor(long account, long activity) {
        return account != 0
                && sql.fetchExists(
                        ACTIVITY_REPORT,
                        ACTIVITY_REPORT.ID.eq(activity),
                        ACTIVITY_REPORT.AUTHOR_ID.eq(account));
    }

    void judge(long id, String state, long account, @Nullable String remark) {
        sql.update(ACTIVITY).set(ACTIVITY.STATE, state).where(ACTIVITY.ID.eq(id)).execute();
        sql.update(ACTIVITY_REPORT)
                .set(ACTIVITY_REPORT.JUDGE_ID, account == 0 ? null : (Long) account)
                .set(ACTIVITY_REPORT.JUDGED_AT, OffsetDateTime.now())
                .set(ACTIVITY_REPORT.REMARK, remark)
                .where(ACTIVITY_REPORT.ID.eq(id))
                .execute();
    }
}
