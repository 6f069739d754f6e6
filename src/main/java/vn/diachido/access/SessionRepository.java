package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.access.tables.records.SessionRecord;

@Repository
class SessionRepository {

    private final DSLContext sql;

    SessionRepository(DSLContext sql) {
        this.sql = sql;
    }

    long insert(long account, byte[] digest, SessionKind kind, String label, Instant expiresAt) {
        return sql.insertInto(SESSION)
                .set(SESSION.ACCOUNT_ID, account)
                .set(SESSION.DIGEST, digest)
                .set(SESSION.KIND, kind.name())
                .set(SESSION.LABEL, label)
                .set(SESSION.EXPIRES_AT, at(expiresAt))
                .returning(SESSION.ID)
                .fetchSingle()
                .getId();
    }

    int countTokens(long account, Instant now) {
        return sql.fetchCount(
                SESSION,
                SESSION.ACCOUNT_ID.eq(account),
                SESSION.KIND.eq(SessionKind.TOKEN.name()),
                SESSION.EXPIRES_AT.gt(at(now)));
    }

    /** Of an account that may sign in. */
    Optional<HeldSession> find(byte[] digest) {
        return find(SESSION.DIGEST.eq(digest));
    }

    /** Of an account that may sign in. */
    Optional<HeldSession> find(long id) {
        return find(SESSION.ID.eq(id));
    }

    private Optional<HeldSession> find(Condition which) {
        return sql.select(SESSION.fields())
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(which, ACCOUNT.STATE.eq("ACTIVE"))
                .fetchOptional(SessionRepository::held);
    }

    private static HeldSession held(Record row) {
        SessionRecord session = row.into(SESSION);
        return new HeldSession(
                session.getId(),
                session.getAccountId(),
                SessionKind.valueOf(session.getKind()),
                session.getSeenAt().toInstant(),
                session.getExpiresAt().toInstant());
    }

    void seen(long id, Instant now) {
        sql.update(SESSION).set(SESSION.SEEN_AT, at(now)).where(SESSION.ID.eq(id)).execute();
    }

    void noteSignIn(long account) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.SIGNED_IN_AT, at(Instant.now()))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Whether there was one. */
    boolean end(long account, long id) {
        return delete(account, SESSION.ID.eq(id)) == 1;
    }

    int endAll(long account) {
        return delete(account, SESSION.ID.isNotNull());
    }

    int endAllBut(long account, long kept) {
        return delete(account, SESSION.ID.ne(kept));
    }

    int endOver(long account, Instant now) {
        return delete(account, SESSION.EXPIRES_AT.le(at(now)));
    }

    private int delete(long account, Condition which) {
        return sql.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account), which).execute();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
