package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diachido.Diachido;
import vn.diachido.database.TestDatabase;

/** {@code import units} as it is typed: what it prints, what it writes, its exit code. */
class ImportUnitsTest {

    private static final Path WORLD = Path.of("src/test/resources/import/world");
    private static final TestDatabase DATABASE = TestDatabase.create();

    private final StringWriter out = new StringWriter();

    @TempDir private Path folder;

    @BeforeAll
    static void pointToTheDatabase() {
        DATABASE.properties().forEach(System::setProperty);
    }

    @AfterAll
    static void pointNowhere() {
        DATABASE.properties().keySet().forEach(System::clearProperty);
    }

    @Test
    void isTriedAndThenStored() throws IOException {
        Path report = folder.resolve("rows.csv");
        Path changes = folder.resolve("changes.csv");
        int tried =
                execute(
                        WORLD.resolve("world.yml"),
                        "--report",
                        report.toString(),
                        "--differences",
                        changes.toString());
        assertThat(tried).isZero();
        assertThat(out.toString()).contains("COMMUNE: 8 new", "Dry run: nothing is stored");
        assertThat(Files.readString(report))
                .startsWith("\uFEFFfile,row,severity,code,reason,value");
        assertThat(Files.readString(changes)).contains("COMMUNE,90010,Sương,NEW,,Xã Sương");
        assertThat(units()).isZero();

        assertThat(execute(WORLD.resolve("world.yml"), "--apply")).isZero();
        assertThat(out.toString()).contains("Stored.");
        assertThat(units()).isPositive();
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() throws IOException {
        Path nowhere = folder.resolve("none/rows.csv");
        int exit = execute(WORLD.resolve("hamlets.yml"), "--report", nowhere.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("rows.csv cannot be written; nothing is stored")
                .doesNotContain("\tat ");
    }

    @Test
    void aMistakeHasAMessageAndNoTrace() throws IOException {
        Path mapping = Files.writeString(folder.resolve("ours.yml"), "steps: [");
        assertThat(execute(mapping)).isEqualTo(1);
        assertThat(execute(folder.resolve("none.yml"))).isEqualTo(1);
        Files.writeString(mapping, Files.readString(WORLD.resolve("hamlets.yml")));
        assertThat(execute(mapping)).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "ours.yml is not readable YAML",
                        "there is no mapping file none.yml",
                        "Refused, nothing is stored: there is no file hamlets.csv")
                .doesNotContain("\tat ", "Exception");
    }

    private static int units() {
        return DATABASE.dsl().fetchSingle("select count(*) from unit.unit").get(0, Integer.class);
    }

    private int execute(Path mapping, String... options) {
        PrintWriter writer = new PrintWriter(out, true);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "import";
        arguments[1] = "units";
        arguments[2] = mapping.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Commands.of(Diachido.class).setOut(writer).setErr(writer).execute(arguments);
    }
}
