package vn.diachido.database.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a private cluster is made and set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterSettingsTest {

    private final ClusterFolders folders = new ClusterFolders();
    private Path folder;
    private PrivateCluster cluster;

    @BeforeAll
    void start() throws Exception {
        folder = folders.create().resolve("made/by/itself");
        cluster = PrivateCluster.start(folder);
    }

    @AfterAll
    void stop() throws Exception {
        cluster.close();
        folders.deleteAll();
    }

    @ParameterizedTest
    @CsvSource({
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "lc_collate, C",
        "client_connection_check_interval, 1s",
        "statement_timeout, 30s",
        "jit, off",
    })
    void isSet(String setting, String value) throws SQLException {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void livesInItsFolder() throws Exception {
        assertThat(Path.of(ask("show data_directory"))).isEqualTo(folder.resolve("postgres"));
    }

    @Test
    void letsNobodyInWithoutAPassword() throws SQLException {
        assertThat(ask("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        Login login = cluster.superuser("postgres");
        assertThatThrownBy(() -> new Login(login.url(), login.user(), "guess").connect())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsRandomPasswordsWhereOnlyTheirOwnerReads() throws Exception {
        List<Path> files =
                List.of(
                        folder.resolve("superuser.password"),
                        folder.resolve("owner.password"),
                        folder.resolve("application.password"));
        assertThat(files.stream().map(ClusterSettingsTest::content).distinct()).hasSize(3);
        for (Path file : files) {
            assertThat(content(file)).hasSizeGreaterThanOrEqualTo(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataFolder())))
                .isEqualTo("rwx------");
    }

    @Test
    void ownerOwnsItsDatabaseAndNothingElse() throws Exception {
        ApplicationDatabase.ensure(cluster, "owned");
        Login login = cluster.owner("owned");

        Queries.execute(login, "create schema own; create table own.thing (shape geometry)");
        assertThat(Queries.ask(login, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> Queries.execute(login, "create role another"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        Queries.execute(login, "copy (select 1) to program 'cat > /dev/null'"))
                .hasMessageContaining("must be superuser or");
    }

    @Test
    void applicationHasRightsOnRowsAlone() throws Exception {
        Login login = ApplicationDatabase.ensure(cluster, "used");
        Queries.execute(
                cluster.owner("used"), "create schema own; create table own.thing (word text)");

        Queries.execute(login, "insert into own.thing values ('a'); delete from own.thing");
        for (String change :
                List.of(
                        "create schema other",
                        "create table public.other ()",
                        "create table own.other ()",
                        "alter table own.thing add number int",
                        "alter table own.thing disable row level security",
                        "truncate own.thing",
                        "drop table own.thing",
                        "set role diachido_owner")) {
            assertThatThrownBy(() -> Queries.execute(login, change))
                    .as(change)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void databaseThatExistsIsKept() throws Exception {
        ApplicationDatabase.ensure(cluster, "kept");
        Queries.execute(cluster.owner("kept"), "create table thing ()");

        Login again = ApplicationDatabase.ensure(cluster, "kept");

        assertThat(Queries.ask(again, "select count(*) from thing")).isEqualTo("0");
    }

    @Test
    void takesAnotherPortThanItsNeighbour() throws Exception {
        try (PrivateCluster neighbour = PrivateCluster.start(folders.create())) {
            assertThat(neighbour.superuser("postgres").url())
                    .isNotEqualTo(cluster.superuser("postgres").url());
        }
    }

    @Test
    void serverIsNeitherRootNorInTheGroupThatCtrlCReaches() throws Exception {
        ProcessHandle server = postmaster();
        assertThat(server.info().user()).hasValue(Account.current().name()).isNotEqualTo("root");
        String status = Files.readString(Path.of("/proc/" + server.pid() + "/stat"));
        int processGroup = 4;
        assertThat(status.split(" ", -1)[processGroup]).isEqualTo(Long.toString(server.pid()));
    }

    private ProcessHandle postmaster() throws Exception {
        return PostmasterFile.read(dataFolder())
                .map(PostmasterFile::processId)
                .flatMap(ProcessHandle::of)
                .orElseThrow();
    }

    private Path dataFolder() {
        return folder.resolve("postgres");
    }

    private String ask(String sql) throws SQLException {
        return Queries.ask(cluster.superuser("postgres"), sql);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
