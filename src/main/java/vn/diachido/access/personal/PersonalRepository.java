package vn.diachido.access.personal;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.BREACH;
import static vn.diachido.database.jooq.access.Tables.CONSENT;
import static vn.diachido.database.jooq.access.Tables.REQUEST;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Consents, requests and incidents as they are written; asked under trust. */
@Repository
class PersonalRepository {

    private final DSLContext dsl;

    PersonalRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** False where it is given already. */
    boolean give(long account, String purpose, String text, String language) {
        return dsl.insertInto(CONSENT)
                        .set(CONSENT.ACCOUNT_ID, account)
                        .set(CONSENT.PURPOSE, purpose)
                        .set(CONSENT.TEXT, text)
                        .set(CONSENT.LANGUAGE, language)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** False where it is not given. */
    boolean withdraw(long account, String purpose) {
        return dsl.update(CONSENT)
                        .set(CONSENT.WITHDRAWN_AT, currentOffsetDateTime())
                        .where(CONSENT.ACCOUNT_ID.eq(account))
                        .and(CONSENT.PURPOSE.eq(purpose))
                        .and(CONSENT.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** Requests not answered yet; the account's own wait for each other until the end. */
    int countOpen(long account) {
        dsl.selectOne().from(ACCOUNT).where(ACCOUNT.ID.eq(account)).forUpdate().execute();
        return dsl.fetchCount(
                REQUEST, REQUEST.ACCOUNT_ID.eq(account), REQUEST.ANSWERED_AT.isNull());
    }

    long ask(long account, String kind, @Nullable String note, LocalDate dueOn) {
        return dsl.insertInto(REQUEST)
                .set(REQUEST.ACCOUNT_ID, account)
                .set(REQUEST.KIND, kind)
                .set(REQUEST.NOTE, note)
                .set(REQUEST.DUE_ON, dueOn)
                .returning(REQUEST.ID)
                .fetchSingle()
                .getId();
    }

    /** False where there is no such request, or it is answered already. */
    boolean answer(long request, String answer) {
        return dsl.update(REQUEST)
                        .set(REQUEST.ANSWER, answer)
                        .set(REQUEST.ANSWERED_AT, currentOffsetDateTime())
                        .where(REQUEST.ID.eq(request))
                        .and(REQUEST.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    long record(OffsetDateTime noticedAt, String description, @Nullable Integer persons) {
        return dsl.insertInto(BREACH)
                .set(BREACH.NOTICED_AT, noticedAt)
                .set(BREACH.DUE_AT, noticedAt.plusHours(72))
                .set(BREACH.DESCRIPTION, description)
                .set(BREACH.PERSONS, persons)
                .returning(BREACH.ID)
                .fetchSingle()
                .getId();
    }

    /** False where there is no such incident, or the authority was told already. */
    boolean notified(long breach) {
        return dsl.update(BREACH)
                        .set(BREACH.NOTIFIED_AT, currentOffsetDateTime())
                        .where(BREACH.ID.eq(breach))
                        .and(BREACH.NOTIFIED_AT.isNull())
                        .execute()
                == 1;
    }
}
