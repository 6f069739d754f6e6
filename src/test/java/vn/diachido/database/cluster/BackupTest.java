package vn.diachido.database.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** A backup is made as the guide says, and holds everything when it is put back. */
class BackupTest {

    private static final PostgresPrograms PROGRAMS = PostgresPrograms.find().getFirst();

    @TempDir private Path folder;

    private static void run(Login as, String program, String... options) throws Exception {
        String address = as.url().substring("jdbc:".length()).replaceAll("[?].*", "");
        List<String> command = new ArrayList<>(List.of(PROGRAMS.program(program)));
        command.addAll(List.of(options));
        command.add("--dbname=" + address.replace("://", "://" + as.user() + "@"));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", as.password());
        process.environment().put("PGOPTIONS", "-c diachido.trusted=on");
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes());
        assertThat(running.waitFor()).as(said).isZero();
    }

    /** How many rows each table has, for whoever may see them all. */
    private static Map<String, Long> counted(TestDatabase database) {
        DSLContext sql = database.dsl();
        return sql.transactionResult(inside -> {
            inside.dsl().execute("set local diachido.trusted = on");
            return inside.dsl()
                    .fetch(
                            "select c.oid::regclass::text as name, (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || c.oid::regclass, false, true, '')))[1]::text::bigint as rows"
                                    + " from pg_class c where relkind = 'r' and pg_get_userbyid(relowner) = current_user")
                    .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        });
    }

    @Test
    void everythingComesBack() throws Exception {
        TestDatabase database = TestWorld.load("units", "everything", "drafts");
        Map<String, Long> before = counted(database);
        assertThat(before)
                .hasSizeGreaterThan(60)
                .hasEntrySatisfying("squad.person", rows -> assertThat(rows).isPositive())
                .hasEntrySatisfying("access.account", rows -> assertThat(rows).isPositive());
        Path file = folder.resolve("backup.dump");
        run(
                database.owner(),
                "pg_dump",
                "--enable-row-security",
                "--format=custom",
                "--file=" + file);
        TestDatabase fresh = TestDatabase.create();
        run(
                fresh.superuser(),
                "pg_restore",
                "--clean",
                "--if-exists",
                "--exit-on-error",
                file.toString());
        assertThat(counted(fresh)).isEqualTo(before);
        assertThat(fresh.asApplication().fetchSingle("select count(*) from unit.unit").get(0))
                .isEqualTo(before.get("unit.unit"));
    }
}
