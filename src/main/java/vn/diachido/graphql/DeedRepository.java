package vn.diachido.graphql;

import static vn.diachido.database.jooq.query.Tables.DEED;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;

/**
 * Deeds that were done with a word of their sender, for as long as somebody may send them again.
 */
@Repository
class DeedRepository {

    private static final int KEPT_DAYS = 30;

    /**
     * A deed.
     *
     * @param request the digest of what was sent
     * @param payload JSON
     */
    record Deed(byte[] request, String payload) {}

    private final DSLContext sql;

    DeedRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The same deed sent twice at once waits for itself, until the transaction ends. */
    Optional<Deed> find(long account, String key) {
        sql.execute(
                "select pg_advisory_xact_lock(hashtext('query.deed'), hashtext(?::text || ' ' || ?))",
                account,
                key);
        return sql.selectFrom(DEED)
                .where(DEED.ACCOUNT_ID.eq(account))
                .and(DEED.KEY.eq(key))
                .fetchOptional(row -> new Deed(row.getRequest(), row.getPayload().data()));
    }

    void keep(long account, String key, Deed deed, LocalDate day) {
        sql.deleteFrom(DEED).where(DEED.DONE_ON.lt(day.minusDays(KEPT_DAYS))).execute();
        sql.insertInto(DEED)
                .set(DEED.ACCOUNT_ID, account)
                .set(DEED.KEY, key)
                .set(DEED.REQUEST, deed.request())
                .set(DEED.PAYLOAD, JSONB.valueOf(deed.payload()))
                .set(DEED.DONE_ON, day)
                .execute();
    }

    void forget(long account) {
        sql.deleteFrom(DEED).where(DEED.ACCOUNT_ID.eq(account)).execute();
    }
}
