package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.diachido.Diachido;

/** What the command line says before anything is started. */
class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "import --help",
                "import probe --help",
                "doctor --help"
            })
    void everyCommandExplainsItself(String arguments) {
        assertThat(execute(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: diachido").contains("-h, --help");
    }

    @Test
    void helpNamesWhatServeTakes() {
        execute("serve", "--help");
        assertThat(out.toString()).contains("--port", "--data", "--empty", "8080");
    }

    @Test
    void importsOfFeaturesStandBelowImport() {
        execute("import", "--help");
        assertThat(out.toString()).contains("probe", "Asks the database one question.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import",
                "fly",
                "serve --port many",
                "serve --port 0",
                "serve --port 65536",
                "serve --management-port 65536",
                "import probe"
            })
    void wrongUseIsExplainedAndHasItsOwnExitCode(String arguments) {
        assertThat(execute(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage: diachido");
    }

    @Test
    void whatCannotWorkIsSaidBeforeTheDatabaseIsMade(@TempDir Path folder) {
        int samePort =
                execute(
                        "serve",
                        "--port",
                        "18080",
                        "--management-port",
                        "18080",
                        "--data",
                        folder.toString());
        assertThat(samePort).isEqualTo(2);
        assertThat(err.toString()).startsWith("--management-port must be another port than --port");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import probe 1", "doctor"})
    void dataFolderHasAName(String command) {
        for (String folder : new String[] {"", " "}) {
            String[] words =
                    (command + " --data=" + folder).split(" ", command.split(" ").length + 1);
            assertThat(execute(words)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Invalid value for option '--data'")
                    .contains("name a folder");
        }
    }

    @Test
    void takenPortIsSaidBeforeTheDatabaseIsMade(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(execute("serve", "--port", port, "--data", folder.toString())).isEqualTo(1);
        }
        assertThat(err.toString()).contains("is taken", "--port").doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    private int execute(String... arguments) {
        CommandLine line = Commands.of(Diachido.class);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
