package vn.diachido.database.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Folders that a cluster can or cannot live in, and what the person is told. */
class ClusterFolderTest {

    @RegisterExtension private final ClusterFolders folders = new ClusterFolders();

    @Test
    void dataOfAnotherMajorVersionIsRefused() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "13\n");

        ClusterException refusal = refusal(folder);

        assertThat(refusal.problem()).contains("PostgreSQL 13", folder.toString());
        assertThat(refusal.remedy()).contains("postgresql-13-postgis-3", "pg_upgrade", "--data");
    }

    @Test
    void lostPasswordIsNotReplaced() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        Files.delete(folder.resolve("superuser.password"));

        assertThat(refusal(folder).remedy()).contains("superuser.password", "backup");
    }

    @Test
    void folderInsideAClosedOneIsRefusedToRoot() throws Exception {
        assumeTrue(isRoot(), "only root's folders can be closed to user postgres");
        Path closed = folders.create();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path folder = closed.resolve("data");

        assertThat(PrivateCluster.canLiveIn(folder)).isFalse();
        ClusterException refusal = refusal(folder);
        assertThat(refusal.problem()).contains("user postgres", "may not enter " + closed);
        assertThat(folder).doesNotExist();
        assertThat(refusal.remedy()).contains("chmod o+x " + closed, "--data");
    }

    @Test
    void fileIsNoFolder() throws Exception {
        Path file = Files.writeString(folders.create().resolve("file"), "");

        assertThat(refusal(file).problem()).contains("is a file");
        assertThat(PrivateCluster.canBeMadeIn(file.resolve("below"))).isFalse();
    }

    @Test
    void folderThatCannotBeMadeIsRefused() throws Exception {
        Path folder = folders.create();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

        ClusterException refusal = refusal(link);
        assertThat(refusal.problem()).contains(link + " cannot be used");
        assertThat(refusal.remedy()).contains("--data");
    }

    @Test
    void unfinishedDirectoryIsMadeAnew() throws Exception {
        Path folder = folders.create();
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "15\n");

        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertThat(Queries.ask(cluster.superuser("postgres"), "select 'up'")).isEqualTo("up");
        }
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void serverThatDoesNotStartIsQuoted() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "no_such_setting = 1\n");

        ClusterException refusal = refusal(folder);

        assertThat(refusal.problem()).contains("did not start", "no_such_setting");
        assertThat(refusal.remedy()).contains("postgres.log");
    }

    @Test
    void processUsesAFolderOnce() throws Exception {
        Path folder = folders.create();
        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertThat(refusal(folder).problem()).contains("already");
            assertThat(Queries.ask(cluster.superuser("postgres"), "select 'up'")).isEqualTo("up");
        }
    }

    private static ClusterException refusal(Path folder) {
        return assertThatExceptionOfType(ClusterException.class)
                .isThrownBy(() -> PrivateCluster.start(folder).close())
                .actual();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
