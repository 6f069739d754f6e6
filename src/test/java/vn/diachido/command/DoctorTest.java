package vn.diachido.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.diachido.Diachido;
import vn.diachido.command.doctor.Examination;
import vn.diachido.command.doctor.Finding;
import vn.diachido.command.doctor.Finding.Grade;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.cluster.ClusterFolders;
import vn.diachido.database.cluster.PrivateCluster;

/** The doctor on machines that are well and that are not. */
class DoctorTest {

    @RegisterExtension private final ClusterFolders folders = new ClusterFolders();

    private final StringWriter out = new StringWriter();

    @Test
    void healthyMachineHasNothingWrong() throws Exception {
        assertThat(examine(folders.create())).isZero();
        assertThat(out.toString())
                .contains("JDK", "PostgreSQL", "Disk", "Database", "PostGIS", "Fonts")
                .doesNotContain("WRONG");
    }

    @Test
    void nothingIsSaidBesideTheFindings() throws Exception {
        String folder = folders.create().toString();
        try (CommandProcess doctor = CommandProcess.start("doctor", "--data", folder)) {
            assertThat(doctor.end()).isZero();
            assertThat(doctor.said()).isNotEmpty().allMatch(line -> line.startsWith("ok "));
        }
    }

    @Test
    void folderNotMadeYetIsNotMadeForTheLook() throws Exception {
        Path folder = folders.create().resolve("later");

        assertThat(examine(folder)).isZero();

        assertThat(out.toString()).contains("not made yet");
        assertThat(folder).doesNotExist();
    }

    @Test
    void folderThatServeCouldNotMakeIsWrong() throws Exception {
        Path file = Files.writeString(folders.create().resolve("file"), "");

        assertThat(examine(file.resolve("later"))).isEqualTo(1);

        assertThat(out.toString()).contains("WRONG", "cannot be made in " + file);
    }

    @Test
    void dataOfAnotherVersionIsWrongAndMendable() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "13\n");

        assertThat(examine(folder)).isEqualTo(1);

        assertThat(out.toString()).contains("WRONG", "PostgreSQL 13", "postgresql-13-postgis-3");
    }

    @Test
    void databaseElsewhereIsLookedAtWithItsPassword() {
        TestDatabase database = TestDatabase.create();

        assertThat(look(database, database.password()).grade()).isEqualTo(Grade.GOOD);
        Finding refused = look(database, "guess");
        assertThat(refused.grade()).isEqualTo(Grade.BAD);
        assertThat(refused.remedy()).contains("SPRING_DATASOURCE_PASSWORD");
    }

    private static Finding look(TestDatabase database, String password) {
        return Examination.ofExternal(database.url(), database.user(), password)
                .findings()
                .filter(finding -> finding.subject().equals("Database"))
                .findFirst()
                .orElseThrow();
    }

    private int examine(Path folder) {
        return Commands.of(Diachido.class)
                .setOut(new PrintWriter(out, true))
                .execute("doctor", "--data", folder.toString());
    }
}
