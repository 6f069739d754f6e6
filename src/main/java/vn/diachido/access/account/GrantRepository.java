package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
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

    private final DSLContext sql;

    GrantRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean unitExists(long id) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(id));
    }

    /** The new grant's id; empty where the account has the same on one of the days. */
    Optional<Long> insert(
            long account, Role role, @Nullable Long unit, Period valid, @Nullable Long by) {
        return sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account)
                .set(ROLE_GRANT.ROLE, role.name())
                .set(ROLE_GRANT.UNIT_ID, unit)
                .set(ROLE_GRANT.VALID, valid)
                .set(ROLE_GRANT.GIVEN_BY, by)
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
