package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.access.tables.records.RoleGrantRecord;
import vn.diachido.query.request.Role;

@Repository
class GrantRepository {

    /** A role that an account has. */
    record Held(long id, long account, Role role, Period valid) {}

    /** A role on a unit that ended. */
    record Followed(long id, long account, LocalDate end) {}

    private final DSLContext sql;

    GrantRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean unitExists(long id) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(id));
    }

    private static Field<LocalDate> lastEnd(Field<Long> unit, LocalDate day) {
        return DSL.field("access.last_end({0}, {1})", LocalDate.class, unit, DSL.val(day));
    }

    /**
     * The new grant's id, given with knowledge of how its unit ended, if it did; empty where the
     * account has the same on one of the days.
     */
    Optional<Long> insert(
            long account, Role role, @Nullable Long unit, Period valid, @Nullable Long by) {
        return sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account)
                .set(ROLE_GRANT.ROLE, role.name())
                .set(ROLE_GRANT.UNIT_ID, unit)
                .set(ROLE_GRANT.VALID, valid)
                .set(ROLE_GRANT.GIVEN_BY, by)
                .set(ROLE_GRANT.TOLD_END, lastEnd(DSL.val(unit, Long.class), Today.is()))
                .set(ROLE_GRANT.LOOKED_END, lastEnd(DSL.val(unit, Long.class), Today.is()))
                .onConflictDoNothing()
                .returning(ROLE_GRANT.ID)
                .fetchOptional(ROLE_GRANT.ID);
    }

    Optional<Held> find(long id) {
        return sql.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ID.eq(id))
                .forUpdate()
                .fetchOptional(GrantRepository::held);
    }

    private static Held held(RoleGrantRecord row) {
        return new Held(
                row.getId(), row.getAccountId(), Role.valueOf(row.getRole()), row.getValid());
    }

    void setValid(long id, Period valid) {
        sql.update(ROLE_GRANT).set(ROLE_GRANT.VALID, valid).where(ROLE_GRANT.ID.eq(id)).execute();
    }

    /** Grants that hold, whose units ended without that being noted, with the last end. */
    List<Followed> listUntold(LocalDate day) {
        return sql.select(ROLE_GRANT.ID, ROLE_GRANT.ACCOUNT_ID, lastEnd(ROLE_GRANT.UNIT_ID, day))
                .from(ROLE_GRANT)
                .where(isAfter(ROLE_GRANT.TOLD_END, day))
                .orderBy(ROLE_GRANT.ID)
                .forUpdate()
                .fetch(row -> new Followed(row.value1(), row.value2(), row.value3()));
    }

    void setTold(long id, LocalDate end) {
        sql.update(ROLE_GRANT).set(ROLE_GRANT.TOLD_END, end).where(ROLE_GRANT.ID.eq(id)).execute();
    }

    /** Grants that hold, whose units ended, and at which nobody looked since. */
    int countUnconfirmed(LocalDate day) {
        return sql.fetchCount(ROLE_GRANT, isAfter(ROLE_GRANT.LOOKED_END, day));
    }

    /** False where it holds not, or its unit did not end since somebody looked. */
    boolean confirm(long id, LocalDate day) {
        return sql.update(ROLE_GRANT)
                        .set(ROLE_GRANT.LOOKED_END, lastEnd(ROLE_GRANT.UNIT_ID, day))
                        .where(ROLE_GRANT.ID.eq(id))
                        .and(isAfter(ROLE_GRANT.LOOKED_END, day))
                        .execute()
                == 1;
    }

    private static Condition isAfter(Field<LocalDate> known, LocalDate day) {
        return DSL.condition("{0} @> {1}", ROLE_GRANT.VALID, DSL.val(day))
                .and(
                        DSL.condition(
                                "{0} > coalesce({1}, date '-infinity')",
                                lastEnd(ROLE_GRANT.UNIT_ID, day), known));
    }

    void delete(long id) {
        sql.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.ID.eq(id)).execute();
    }

    /** Accounts that are administrators on a day and may sign in; nobody ends one meanwhile. */
    List<Long> listAdministrators(LocalDate day) {
        return sql.select(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(
                        ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()),
                        ACCOUNT.STATE.eq(Account.State.ACTIVE.name()),
                        DSL.condition("{0} @> {1}", ROLE_GRANT.VALID, DSL.val(day)))
                .forUpdate()
                .fetch(ROLE_GRANT.ACCOUNT_ID);
    }
}
