package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.AUDIT;
import static vn.diachido.database.jooq.access.Tables.INVITATION;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import vn.diachido.database.TestDatabase;

/** The way in for the first administrator. */
class AdminTest {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void makesAnAdministratorAndNewLinks() throws Exception {
        try (CommandProcess create = admin("create", "--name", "Nguyễn Thị Lan")) {
            assertThat(create.await("token=")).matches("/admin/password#token=[\\w-]{43}");
            assertThat(create.end()).isZero();
        }
        assertThat(first("select name from access.account")).isEqualTo("Nguyễn Thị Lan");
        assertThat(first("select role from access.role_grant")).isEqualTo("ADMINISTRATOR");
        assertThat(first("select string_agg(distinct actor, ',') from access.audit"))
                .isEqualTo("MACHINE");

        try (CommandProcess again = admin("create", "--name", "Ai đó")) {
            again.await("There is an account with this login");
            assertThat(again.end()).isEqualTo(1);
        }
        assertThat(count(ACCOUNT) + count(ROLE_GRANT)).isEqualTo(2);

        try (CommandProcess link = admin("link")) {
            link.await("/admin/password#token=");
            assertThat(link.end()).isZero();
        }
        assertThat(count(INVITATION)).isEqualTo(1);
        assertThat(first("select action from access.audit order by id desc limit 1"))
                .isEqualTo("INVITATION_RENEWED");
        assertThat(first("select count(*) from access.audit where strpos(audit::text, 'Lan') > 0"))
                .isEqualTo("0");
    }

    @Test
    void firstStartTellsALinkAndLaterOnesDoNot() throws Exception {
        try (CommandProcess server = serve()) {
            server.await("Ready");
            assertThat(server.said())
                    .filteredOn(
                            line -> line.matches(".*http://127.0.0.1:\\d+/admin/password#token=.*"))
                    .hasSize(1);
        }
        assertThat(first("select login || ' ' || state from access.account"))
                .isEqualTo("admin INVITED");
        assertThat(count(AUDIT)).isEqualTo(2);
        try (CommandProcess server = serve()) {
            server.await("Ready");
            assertThat(server.said()).noneMatch(line -> line.contains("token="));
        }
    }

    private CommandProcess admin(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("admin"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--login", "lan"));
        return start(all);
    }

    private CommandProcess serve() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(probe.getLocalPort());
            probe.close();
            return start(List.of("serve", "--empty", "--management-port", "0", "--port", port));
        }
    }

    private CommandProcess start(List<String> arguments) throws IOException {
        return CommandProcess.start(
                Map.of(
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()),
                arguments.toArray(String[]::new));
    }

    private String first(String sql) {
        return trusted(inside -> String.valueOf(inside.fetchValue(sql)));
    }

    private int count(Table<?> table) {
        return trusted(sql -> sql.fetchCount(table));
    }

    private <R> R trusted(Function<DSLContext, R> work) {
        return database.dsl()
                .transactionResult(inside -> {
                    inside.dsl().fetch("select set_config('diachido.trusted', 'on', true)");
                    return work.apply(inside.dsl());
                });
    }
}
