package vn.diachido.access.personal;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.CONSENT;
import static vn.diachido.database.jooq.access.Tables.IDENTITY;
import static vn.diachido.database.jooq.access.Tables.INVITATION;
import static vn.diachido.database.jooq.access.Tables.REQUEST;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;
import static vn.diachido.database.jooq.access.Tables.SESSION;
import static vn.diachido.database.jooq.access.Tables.TOMBSTONE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** What accounts themselves keep about their persons. */
@Repository
class AccountHoldingRepository implements Holding {

    /**
     * Everything but secrets and who else had to do with it, and without the digests by which
     * tokens are found.
     */
    private static final String ALL =
            """
            (select json_build_array(json_build_object(
                'account', (select to_jsonb(a) - 'password' - 'totp_secret' - 'totp_step' - 'search_key' from access.account a where id = {0}),
                'grants', (select coalesce(json_agg(to_jsonb(g) - 'given_by'), '[]') from access.role_grant g where account_id = {0}),
                'identities', (select coalesce(json_agg(to_jsonb(i)), '[]') from access.identity i where account_id = {0}),
                'sessions', (select coalesce(json_agg(to_jsonb(s) - 'digest'), '[]') from access.session s where account_id = {0}),
                'consents', (select coalesce(json_agg(to_jsonb(c)), '[]') from access.consent c where account_id = {0}),
                'requests', (select coalesce(json_agg(to_jsonb(r)), '[]') from access.request r where account_id = {0}),
                'audit', (select coalesce(json_agg(to_jsonb(u) - 'seal' || jsonb_build_object(
                    'actor_id', case when actor_id = {0} then actor_id end, 'subject_id', case when subject_id = {0} then subject_id end,
                    'thing', case when entity <> 'Account' or thing = {0} then thing end) order by u.id), '[]') from access.audit u where {0} in (actor_id, subject_id)))))
            """;

    private final DSLContext dsl;

    AccountHoldingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(dsl.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** What its person may be found by: name, login, address, phone. */
    List<String> words(long account) {
        return dsl.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional()
                .map(row ->
                        Stream.of(row.getName(), row.getLogin(), row.getEmail(), row.getPhone())
                                .filter(Objects::nonNull)
                                .toList())
                .orElse(List.of());
    }

    /** The number stays: the audit names it. */
    @Override
    public void erase(long account) {
        dsl.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account)).execute();
        dsl.deleteFrom(INVITATION).where(INVITATION.ACCOUNT_ID.eq(account)).execute();
        dsl.deleteFrom(IDENTITY).where(IDENTITY.ACCOUNT_ID.eq(account)).execute();
        dsl.deleteFrom(CONSENT).where(CONSENT.ACCOUNT_ID.eq(account)).execute();
        dsl.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.ACCOUNT_ID.eq(account)).execute();
        dsl.update(REQUEST)
                .set(REQUEST.NOTE, (String) null)
                .set(REQUEST.ANSWER, when(REQUEST.ANSWER.isNotNull(), inline("…")))
                .set(REQUEST.ACCOUNT_ID, (Long) null)
                .where(REQUEST.ACCOUNT_ID.eq(account))
                .execute();
        dsl.update(ACCOUNT)
                .set(ACCOUNT.LOGIN, inline("erased-" + account))
                .set(ACCOUNT.NAME, inline("erased-" + account))
                .set(ACCOUNT.LANGUAGE, "vi")
                .set(ACCOUNT.EMAIL, (String) null)
                .set(ACCOUNT.EMAIL_VOUCHED, false)
                .set(ACCOUNT.PHONE, (String) null)
                .set(ACCOUNT.PASSWORD, (String) null)
                .set(ACCOUNT.TOTP_SINCE, (OffsetDateTime) null)
                .set(ACCOUNT.TOTP_SECRET, (byte[]) null)
                .set(ACCOUNT.SIGNED_IN_AT, (OffsetDateTime) null)
                .set(ACCOUNT.STATE, "ERASED")
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Notes that an account's data is gone, for where an older state of it comes back. */
    void bury(long account) {
        dsl.insertInto(TOMBSTONE)
                .set(TOMBSTONE.ACCOUNT_ID, account)
                .set(TOMBSTONE.ERASED_AT, currentOffsetDateTime())
                .onConflictDoNothing()
                .execute();
    }

    /** Accounts whose data is gone by the tombstones, and is there nevertheless. */
    List<Long> risen(Set<Long> moreTombstones) {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.STATE.ne("ERASED"))
                .and(
                        ACCOUNT.ID
                                .in(select(TOMBSTONE.ACCOUNT_ID).from(TOMBSTONE))
                                .or(ACCOUNT.ID.in(moreTombstones)))
                .fetch(ACCOUNT.ID);
    }

    boolean exists(long account) {
        return dsl.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.STATE.ne("ERASED")));
    }
}
