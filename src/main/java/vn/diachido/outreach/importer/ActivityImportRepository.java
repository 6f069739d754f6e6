package vn.diachido.outreach.importer;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.outreach.tables.records.ActivityRecord;
import vn.diachido.exchange.RowRejected;

/** What rows of activities name, and the activities of a data set. */
@Repository
class ActivityImportRepository implements NamedThings {

    private static final String UNIT =
            "select v.unit_id from unit.version v where v.code = {0} and v.level = {1} and v.valid @> {2}";
    private static final String SQUAD =
            """
            with named as (select s.id, s.unit_id from squad.squad s where lower(s.name) = lower({0}) and s.life @> {2})
            select n.id from named n where (select count(*) from named) = 1 or exists (select from unit.ancestry a
                where a.valid @> {2} and (a.unit_id = n.unit_id and a.ancestor_id = {1} or a.unit_id = {1} and a.ancestor_id = n.unit_id))
            """;
    private static final String CAMPAIGN =
            """
            with named as (select c.id, c.unit_id from outreach.campaign c where lower(c.name) = lower({0}) and c.days @> {2})
            select n.id from named n where (select count(*) from named) = 1 or exists (select from unit.ancestry a
                where a.valid @> {2} and a.unit_id = {1} and a.ancestor_id = n.unit_id)
            """;
    private static final String HAMLET =
            """
            select v.unit_id from unit.version v join unit.ancestry a on a.unit_id = v.unit_id
            where v.level = 'HAMLET' and lower(v.name) = lower({0}) and v.valid @> {2} and a.ancestor_id = {1} and a.valid @> {2}
            """;

    private final DSLContext sql;

    ActivityImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public long unit(String code, String level, LocalDate day) {
        String digits = "COMMUNE".equals(level) && code.length() == 4 ? "0" + code : code;
        return only("UNIT", "unit", code, UNIT, val(digits), val(level), val(day));
    }

    @Override
    public long squad(String name, long unit, LocalDate day) {
        return only("SQUAD", "squad", name, SQUAD, val(name), val(unit), val(day));
    }

    @Override
    public long campaign(String name, long unit, LocalDate day) {
        return only("CAMPAIGN", "campaign", name, CAMPAIGN, val(name), val(unit), val(day));
    }

    @Override
    public long hamlet(String name, long unit, LocalDate day) {
        return only("HAMLET", "hamlet", name, HAMLET, val(name), val(unit), val(day));
    }

    private long only(String code, String what, String text, String query, Field<?>... values) {
        List<Long> found = sql.fetch(query, (Object[]) values).map(row -> row.get(0, Long.class));
        if (found.size() != 1) {
            throw new RowRejected(
                    code + (found.isEmpty() ? "_UNKNOWN" : "_AMBIGUOUS"),
                    (found.isEmpty() ? "no " : "more than one ") + what + " is meant on that day",
                    text);
        }
        return found.getFirst();
    }

    Map<String, ActivityRecord> findByKey(long dataSetId) {
        return sql.fetch(ACTIVITY, ACTIVITY.DATA_SET_ID.eq(dataSetId)).intoMap(ACTIVITY.SOURCE_KEY);
    }

    void delete(Collection<ActivityRecord> activities) {
        sql.batchDelete(activities).execute();
    }
}
