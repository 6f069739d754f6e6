package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Accounts for tests, signed in already. */
public final class TestAccounts {

    private final TestDatabase database;

    public TestAccounts(TestDatabase database) {
        this.database = database;
    }

    /** Works behind row-level security. */
    public <R extends @Nullable Object> R trusted(Function<DSLContext, R> work) {
        return database.dsl()
                .transactionResult(inside -> {
                    inside.dsl().execute("select set_config('diachido.trusted', 'on', true)");
                    return work.apply(inside.dsl());
                });
    }

    public long account(String login) {
        return trusted(dsl ->
                dsl.insertInto(ACCOUNT)
                        .set(ACCOUNT.LOGIN, login)
                        .set(ACCOUNT.NAME, login)
                        .set(ACCOUNT.STATE, "ACTIVE")
                        .returning(ACCOUNT.ID)
                        .fetchSingle()
                        .getId());
    }

    /**
     * @param unit everywhere where it is null
     */
    public long grant(long account, Role role, @Nullable Long unit) {
        return trusted(dsl ->
                dsl.insertInto(ROLE_GRANT)
                        .set(ROLE_GRANT.ACCOUNT_ID, account)
                        .set(ROLE_GRANT.ROLE, role.name())
                        .set(ROLE_GRANT.UNIT_ID, unit)
                        .set(ROLE_GRANT.VALID, new Period(null, null))
                        .returning(ROLE_GRANT.ID)
                        .fetchSingle()
                        .getId());
    }

    /** The token of a new session. */
    public String token(long account) {
        Token token = Token.fresh();
        trusted(dsl ->
                dsl.insertInto(SESSION)
                        .set(SESSION.ACCOUNT_ID, account)
                        .set(SESSION.DIGEST, token.digest())
                        .set(SESSION.KIND, "BROWSER")
                        .set(SESSION.LABEL, "test")
                        .set(SESSION.EXPIRES_AT, OffsetDateTime.now().plusDays(1))
                        .execute());
        return token.text();
    }

    /** A value of {@code Authorization} for a new account with a role everywhere. */
    public String bearer(Role role) {
        long account = account(role.name().toLowerCase(java.util.Locale.ROOT) + "@example.org");
        grant(account, role, null);
        return "Bearer " + token(account);
    }
}
