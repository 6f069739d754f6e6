package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** The second wall, asked as the application's own role asks. */
class RowSecurityTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything", "drafts");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    private static List<String> tables() {
        return DATABASE.dsl()
                .fetch(
                        """
                        select oid::regclass::text from pg_class
                        where relkind = 'r' and (relnamespace = 'access'::regnamespace or oid in ('site.draft'::regclass,
                            'squad.person'::regclass, 'squad.membership'::regclass, 'squad.person_consent'::regclass, 'squad.forgotten'::regclass,
                            'outreach.activity_report'::regclass, 'outreach.activity_photo'::regclass,
                            'intake.applied_import'::regclass, 'intake.change'::regclass))
                        """)
                .into(String.class);
    }

    @Test
    void everyTableOfPersonsIsBehindIt() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(
                                        DATABASE.dsl()
                                                .fetchValue(
                                                        "select relrowsecurity and relforcerowsecurity from"
                                                                + " pg_class where oid = ?::regclass",
                                                        table))
                                .as(table)
                                .isEqualTo(true));
    }

    @Test
    void whereNobodyIsSaidToAskNothingIsThere() {
        long account = ACCOUNTS.account("somebody");
        ACCOUNTS.grant(account, Role.PLANNER, 1L);
        ACCOUNTS.token(account);
        for (String table : tables()) {
            assertThat(count(table, "")).as(table).isZero();
        }
        assertThat(count("access.account", String.valueOf(account))).isEqualTo(1);
        assertThat(count("access.role_grant", String.valueOf(account))).isEqualTo(1);
        assertThat(count("access.session", String.valueOf(account))).isEqualTo(1);
        assertThat(DATABASE.dsl().execute("update access.account set name = 'x'")).isZero();
        assertThat(DATABASE.dsl().execute("delete from site.draft")).isZero();
    }

    private static int count(String table, String asker) {
        return DATABASE.dsl()
                .transactionResult(inside -> {
                    inside.dsl().execute("select set_config('diachido.account', ?, true)", asker);
                    return inside.dsl().fetchCount(inside.dsl().selectFrom(table));
                });
    }

    @Test
    void theAuditIsOnlyAddedToAndNoticesWhoDoesOtherwise() {
        for (int i = 0; i < 5; i++) {
            DATABASE.dsl()
                    .execute(
                            "insert into access.audit (id, at, actor, action, seal) values (0, now(),"
                                    + " 'MACHINE', 'TRIED', '')");
        }
        assertThat(broken()).isNull();
        for (String statement :
                List.of(
                        "update access.audit set action = 'OTHER'",
                        "delete from access.audit",
                        "truncate access.audit")) {
            assertThatThrownBy(() -> ACCOUNTS.trusted(dsl -> dsl.execute(statement)))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        }
        ACCOUNTS.trusted(dsl -> {
            dsl.execute("alter table access.audit disable trigger audit_kept");
            dsl.execute("update access.audit set action = 'FORGED' where id = 3");
            return dsl.execute("alter table access.audit enable trigger audit_kept");
        });
        assertThat(broken()).isEqualTo(3L);
    }

    private static @Nullable Object broken() {
        return ACCOUNTS.trusted(dsl -> dsl.fetchValue("select access.first_broken()"));
    }
}
