package vn.diachido.access.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.SESSION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;

/** What is kept no longer than it may be, and within how many days persons are answered. */
class RetentionTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    private static long account(String login) {
        long id = ACCOUNTS.account(login);
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "update access.account set email = login || '@example.org' where id = ?",
                        id));
        return id;
    }

    private static List<String> accounts(String what) {
        return ACCOUNTS.trusted(dsl ->
                dsl.fetch("select " + what + " from access.account order by id")
                        .into(String.class));
    }

    @Test
    void endedAccountsLoseTheirContactAndThenTheirName() {
        OffsetDateTime now = OffsetDateTime.now();
        long staying = account("staying");
        long ending = account("ending");
        ACCOUNTS.token(ending);
        ACCOUNTS.trusted(dsl ->
                dsl.execute("update access.account set state = 'SUSPENDED' where id = ?", ending));
        try (TestServer server = TestServer.over(DATABASE)) {
            Retention retention = server.bean(Retention.class);
            retention.run(now.plusDays(29));
            assertThat(accounts("email"))
                    .containsExactly("staying@example.org", "ending@example.org");
            retention.run(now.plusDays(31));
            assertThat(accounts("email")).containsExactly("staying@example.org", null);
            assertThat(accounts("login")).containsExactly("staying", "ending");
            Long sessions = ACCOUNTS.trusted(dsl -> (long) dsl.fetchCount(dsl.selectFrom(SESSION)));
            assertThat(sessions).isZero();
            retention.run(now.plusDays(366));
            assertThat(accounts("login")).containsExactly("staying", "erased-" + ending);
            assertThat(accounts("state")).containsExactly("ACTIVE", "ERASED");
            assertThat(staying).isLessThan(ending);
        }
    }

    @Test
    void filtersThatNobodyUsesAreForgotten() {
        for (int days : new int[] {89, 91}) {
            DATABASE.dsl()
                    .execute(
                            "insert into query.filter (hash, entity, filter, used_on) values (md5(?), 'Site', '{}', current_date - ?::int)",
                            String.valueOf(days),
                            days);
        }
        try (TestServer server = TestServer.over(DATABASE)) {
            server.bean(Retention.class).run(OffsetDateTime.now());
        }
        assertThat(
                        DATABASE.dsl()
                                .fetch("select current_date - used_on from query.filter")
                                .into(Integer.class))
                .containsExactly(89);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-25", // Monday
        "2026-11-26, 2026-11-30", // Thursday: over the weekend
        "2026-11-27, 2026-12-01",
        "2026-11-28, 2026-12-01",
        "2026-11-29, 2026-12-01"
    })
    void weekendsAreNoWorkingDays(LocalDate asked, LocalDate due) {
        assertThat(WorkingDays.after(asked, 2)).isEqualTo(due);
    }
}
