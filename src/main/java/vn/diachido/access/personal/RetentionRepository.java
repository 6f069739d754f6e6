package vn.diachido.access.personal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.INVITATION;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is kept no longer than it may be; asked under trust. */
@Repository
class RetentionRepository {

    private final DSLContext dsl;

    RetentionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** False where another instance is at it; until the transaction ends. */
    boolean begin() {
        return Boolean.TRUE.equals(
                dsl.fetchValue(
                        select(
                                field(
                                        "pg_try_advisory_xact_lock(hashtext({0}))",
                                        Boolean.class, inline("diachido.retention")))));
    }

    int endSessions(OffsetDateTime now) {
        return dsl.deleteFrom(SESSION).where(SESSION.EXPIRES_AT.lt(now)).execute();
    }

    int forgetInvitations(OffsetDateTime before) {
        return dsl.deleteFrom(INVITATION).where(INVITATION.EXPIRES_AT.lt(before)).execute();
    }

    /** Contacts of accounts that ended before a time. */
    int forgetContacts(OffsetDateTime before) {
        return dsl.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, (String) null)
                .set(ACCOUNT.EMAIL_VOUCHED, false)
                .set(ACCOUNT.PHONE, (String) null)
                .where(ACCOUNT.ENDED_AT.lt(before))
                .and(ACCOUNT.EMAIL.isNotNull().or(ACCOUNT.PHONE.isNotNull()))
                .execute();
    }

    /** Accounts that ended before a time, and those that were invited before one and never came. */
    List<Long> over(OffsetDateTime ended, OffsetDateTime invited) {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.STATE.eq("SUSPENDED").and(ACCOUNT.ENDED_AT.lt(ended)))
                .or(
                        ACCOUNT.STATE
                                .eq("INVITED")
                                .and(ACCOUNT.CREATED_AT.lt(invited))
                                .and(
                                        notExists(
                                                selectOne()
                                                        .from(INVITATION)
                                                        .where(
                                                                INVITATION.ACCOUNT_ID.eq(
                                                                        ACCOUNT.ID)))))
                .fetch(ACCOUNT.ID);
    }
}
