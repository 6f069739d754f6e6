package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.IDENTITY;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final DSLContext sql;

    AccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Account> findByLogin(String login) {
        return sql.fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login)).map(Account::of);
    }

    Optional<Account> find(long id) {
        return sql.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id)).map(Account::of);
    }

    /** The same, and nobody else writes it until the transaction ends. */
    Optional<Account> findForUpdate(long id) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(Account::of);
    }

    /** With an address that an administrator entered, however its letters are written. */
    List<Account> listByEmail(String email) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.equalIgnoreCase(email), ACCOUNT.EMAIL_VOUCHED.isTrue())
                .fetch(Account::of);
    }

    /** Does it sign in with a provider of OpenID Connect? */
    boolean hasIdentity(long id) {
        return sql.fetchExists(IDENTITY, IDENTITY.ACCOUNT_ID.eq(id));
    }

    boolean isEmpty() {
        return !sql.fetchExists(ACCOUNT);
    }

    /** The new account's id, made by an administrator; empty where the login is taken. */
    Optional<Long> insert(Person person, String login) {
        return sql.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.NAME, person.name())
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.EMAIL_VOUCHED, person.email() != null)
                .set(ACCOUNT.PHONE, person.phone())
                .onConflictDoNothing()
                .returning(ACCOUNT.ID)
                .fetchOptional(ACCOUNT.ID);
    }

    /** An address of the person's own choice is nobody's for sure. */
    void correct(long id, Person person, String language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, person.name())
                .set(ACCOUNT.EMAIL, person.email())
                .set(
                        ACCOUNT.EMAIL_VOUCHED,
                        DSL.field(
                                ACCOUNT.EMAIL_VOUCHED
                                        .isTrue()
                                        .and(ACCOUNT.EMAIL.isNotDistinctFrom(person.email()))))
                .set(ACCOUNT.PHONE, person.phone())
                .set(ACCOUNT.LANGUAGE, language)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void setPassword(long id, String hash) {
        sql.update(ACCOUNT).set(ACCOUNT.PASSWORD, hash).where(ACCOUNT.ID.eq(id)).execute();
    }

    void setState(long id, Account.State state) {
        sql.update(ACCOUNT).set(ACCOUNT.STATE, state.name()).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** Null for none. A code is not asked for before it is confirmed. */
    void setSecret(long id, byte @Nullable [] secret) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.TOTP_SECRET, secret)
                .set(ACCOUNT.TOTP_SINCE, (OffsetDateTime) null)
                .set(ACCOUNT.TOTP_STEP, 0L)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void confirmSecret(long id) {
        sql.update(ACCOUNT).set(ACCOUNT.TOTP_SINCE, now()).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** Uses a time step up; false where it, or a later one, was used already. */
    boolean useStep(long id, long step) {
        return sql.update(ACCOUNT)
                        .set(ACCOUNT.TOTP_STEP, step)
                        .where(ACCOUNT.ID.eq(id), ACCOUNT.TOTP_STEP.lt(step))
                        .execute()
                == 1;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
