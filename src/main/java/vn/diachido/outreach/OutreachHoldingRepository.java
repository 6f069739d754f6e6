package vn.diachido.outreach;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_REPORT;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Activities say who reported and who judged them. */
@Repository
class OutreachHoldingRepository implements Holding {

    private static final String ALL =
            """
            coalesce((select json_agg(to_jsonb(a) || to_jsonb(r) - 'search_key') from outreach.activity a
                join outreach.activity_report r using (id)
                where {0} in (author_id, judge_id)), '[]')
            """;

    private final DSLContext sql;

    OutreachHoldingRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(sql.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** The activity stays; who reported and who judged it is forgotten. */
    @Override
    public void erase(long account) {
        sql.update(ACTIVITY_REPORT)
                .set(ACTIVITY_REPORT.AUTHOR_ID, (Long) null)
                .where(ACTIVITY_REPORT.AUTHOR_ID.eq(account))
                .execute();
        sql.update(ACTIVITY_REPORT)
                .set(ACTIVITY_REPORT.JUDGE_ID, (Long) null)
                .where(ACTIVITY_REPORT.JUDGE_ID.eq(account))
                .execute();
    }
}
