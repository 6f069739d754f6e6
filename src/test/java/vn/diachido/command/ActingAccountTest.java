package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.AUDIT;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diachido.Diachido;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Commands in the name of an account. */
class ActingAccountTest {

    private static final Path WORLD = Path.of("src/test/resources/import/world");
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    @TempDir private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        DATABASE.properties().forEach(System::setProperty);
        String world = Files.readString(WORLD.resolve("world.yml"));
        Files.writeString(
                folder.resolve("before.yml"), world.substring(0, world.indexOf("  - units", 20)));
    }

    @AfterAll
    static void stop() {
        DATABASE.properties().keySet().forEach(System::clearProperty);
    }

    private static String run(int exit, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        int ended = Commands.of(Diachido.class).setOut(writer).setErr(writer).execute(arguments);
        assertThat(ended).as(out.toString()).isEqualTo(exit);
        return out.toString();
    }

    private static String units(int exit, Path mapping, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "units", mapping.toString()));
        arguments.addAll(List.of("--base", WORLD.toString(), "--apply"));
        arguments.addAll(List.of(more));
        return run(exit, arguments.toArray(String[]::new));
    }

    private static List<String> done() {
        return ACCOUNTS.trusted(sql ->
                sql.select(AUDIT.ACTION, AUDIT.ACTOR, AUDIT.ACTOR_ID)
                        .from(AUDIT)
                        .orderBy(AUDIT.ID)
                        .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()));
    }

    private static long account(String login, Role role) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, null);
        return account;
    }

    @Test
    void whoIsNamedIsNotedAndMustBeAllowedTo() {
        units(0, folder.resolve("before.yml"));
        long chief = account("chief", Role.ADMINISTRATOR);
        long editor = account("editor", Role.PROVINCE_EDITOR);
        account("commune", Role.COMMUNE_EDITOR);
        long part = ACCOUNTS.account("part");
        long ended = unit("90020");
        ACCOUNTS.grant(part, Role.PROVINCE_EDITOR, ended);
        account("gone", Role.ADMINISTRATOR);
        ACCOUNTS.trusted(sql ->
                sql.execute("update access.account set state = 'SUSPENDED' where login = 'gone'"));

        for (String login : List.of("gone", "nobody")) {
            assertThat(units(1, WORLD.resolve("world.yml"), "--as", login))
                    .contains("There is no active account " + login)
                    .doesNotContain("\tat ");
        }
        for (String login : List.of("commune", "part")) {
            assertThat(units(1, WORLD.resolve("world.yml"), "--as", login))
                    .contains("The account " + login + " may not do this");
        }
        assertThat(run(1, "admin", "create", "--login", "x123", "--name", "X", "--as", "editor"))
                .contains("The account editor may not do this: it takes an administrator.");
        assertThat(done()).containsExactly("DATA_IMPORTED MACHINE null");

        units(0, WORLD.resolve("world.yml"), "--as", "Editor");
        run(0, "admin", "create", "--login", "x123", "--name", "X", "--as", "chief");
        assertThat(done())
                .containsExactly(
                        "DATA_IMPORTED MACHINE null",
                        "DATA_IMPORTED ACCOUNT " + editor,
                        "GRANT_FOLLOWED ACCOUNT " + editor,
                        "ACCOUNT_INVITED ACCOUNT " + chief,
                        "GRANT_GIVEN ACCOUNT " + chief);
    }

    private static long unit(String code) {
        return DATABASE.dsl()
                .fetchSingle("select unit_id from unit.version where code = ?", code)
                .get(0, Long.class);
    }
}
