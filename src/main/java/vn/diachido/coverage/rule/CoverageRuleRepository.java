package vn.diachido.coverage.rule;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.coverage.Tables.EXCLUSION;
import static vn.diachido.database.jooq.coverage.Tables.RULE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.coverage.tables.records.ClauseRecord;
import vn.diachido.database.jooq.coverage.tables.records.RuleRecord;

/** Rules of coverage, and hamlets that are left out. */
@Repository
class CoverageRuleRepository {

    private final DSLContext sql;

    CoverageRuleRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest version of a rule, until the transaction ends nobody else's. */
    @Nullable RuleRecord latest(String key) {
        sql.fetch(
                "select pg_advisory_xact_lock(hashtext('coverage.rule'), hashtext({0}))", val(key));
        return sql.selectFrom(RULE)
                .where(RULE.KEY.eq(key))
                .orderBy(RULE.VERSION.desc())
                .limit(1)
                .fetchOne();
    }

    /** Ends a rule before a day, if it lasts until then. */
    void end(long rule, LocalDate day) {
        sql.execute(
                "update coverage.rule set valid = daterange(lower(valid), {1}) where id = {0} and"
                        + " (upper_inf(valid) or upper(valid) > {1})",
                val(rule), val(day));
    }

    boolean isAnotherInForce(String key, String purpose, @Nullable Long unit, LocalDate from) {
        return sql.fetchExists(
                sql.selectFrom(RULE)
                        .where(RULE.KEY.ne(key))
                        .and(RULE.PURPOSE.eq(purpose))
                        .and(RULE.UNIT_ID.isNotDistinctFrom(unit))
                        .and(condition("{0} && daterange({1}, null)", RULE.VALID, val(from))));
    }

    long write(RuleRecord rule, List<ClauseRecord> clauses) {
        rule.attach(sql.configuration());
        rule.insert();
        for (ClauseRecord clause : clauses) {
            clause.setRuleId(rule.getId());
        }
        sql.batchInsert(clauses).execute();
        return rule.getId();
    }

    boolean isExcluded(long hamlet, Period days) {
        return sql.fetchExists(
                sql.selectFrom(EXCLUSION)
                        .where(EXCLUSION.UNIT_ID.eq(hamlet))
                        .and(condition("{0} && {1}", EXCLUSION.VALID, val(days, EXCLUSION.VALID))));
    }

    void exclude(long hamlet, Period days, String reason) {
        sql.insertInto(EXCLUSION)
                .set(EXCLUSION.UNIT_ID, hamlet)
                .set(EXCLUSION.VALID, days)
                .set(EXCLUSION.REASON, reason)
                .execute();
    }

    /** How many exclusions ended or never began. */
    int include(long hamlet, LocalDate from) {
        Condition of = EXCLUSION.UNIT_ID.eq(hamlet);
        int gone =
                sql.deleteFrom(EXCLUSION)
                        .where(of)
                        .and(condition("lower({0}) >= {1}", EXCLUSION.VALID, val(from)))
                        .execute();
        return gone
                + sql.execute(
                        "update coverage.exclusion set valid = daterange(lower(valid), {1}) where unit_id ="
                                + " {0} and valid @> {1}",
                        val(hamlet), val(from));
    }

    boolean isHamlet(long unit) {
        return Boolean.TRUE.equals(
                sql.fetchValue(
                        "select exists (select from unit.unit where id = {0} and level = 'HAMLET')",
                        val(unit)));
    }
}
