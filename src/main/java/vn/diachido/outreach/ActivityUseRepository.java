package vn.diachido.outreach;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_SQUAD;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.squad.SquadUse;

/** A squad is at work on the days of its activities. */
@Repository
class ActivityUseRepository implements SquadUse {

    private final DSLContext sql;

    ActivityUseRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean isAtWorkAfter(long squad, LocalDate day) {
        return isAtWork(squad, DSL.condition("upper({0}) - 1 > {1}", ACTIVITY.DAYS, val(day)));
    }

    @Override
    public boolean isAtWorkBefore(long squad, LocalDate day) {
        return isAtWork(squad, DSL.condition("lower({0}) < {1}", ACTIVITY.DAYS, val(day)));
    }

    private boolean isAtWork(long squad, Condition then) {
        return sql.fetchExists(
                ACTIVITY_SQUAD.join(ACTIVITY).on(ACTIVITY.ID.eq(ACTIVITY_SQUAD.ACTIVITY_ID)),
                ACTIVITY_SQUAD.SQUAD_ID.eq(squad).and(then));
    }
}
