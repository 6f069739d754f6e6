package vn.diachido.database.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a cluster when processes end as they should, or are killed. */
class ClusterSurvivalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension private final ClusterFolders folders = new ClusterFolders();

    @Test
    void stopsWithItsUserAndKeepsItsData() throws Exception {
        Path folder = folders.create();
        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            remember(cluster);
        }
        assertThat(workingIn(folder)).isEmpty();

        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertRemembered(cluster);
        }
    }

    @Test
    void survivesTheKillingOfItsUser() throws Exception {
        Path folder = folders.create();
        ProcessHandle orphan;
        try (ClusterProcess user = ClusterProcess.start(folder)) {
            user.port();
            orphan = postmaster(folder);
            user.kill();
        }
        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertThat(Queries.ask(superuser(cluster), "select 'up'")).isEqualTo("up");
            await().atMost(PATIENCE)
                    .until(() -> !orphan.isAlive() || orphan.equals(postmaster(folder)));
        }
        assertThat(workingIn(folder)).isEmpty();
    }

    @Test
    void serverEndsSoonAfterItsUserIsKilled() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "there is no setpriv");
        Path folder = folders.create();
        try (ClusterProcess user = ClusterProcess.start(folder)) {
            user.port();
            user.kill();
        }
        await().atMost(PATIENCE).until(() -> workingIn(folder).isEmpty());
    }

    @Test
    void adoptsAServerThatNobodyUses() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        startByHand(folder);
        ProcessHandle orphan = postmaster(folder);

        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertThat(postmaster(folder)).isEqualTo(orphan);
            assertThat(Queries.ask(superuser(cluster), "select 'up'")).isEqualTo("up");
        }
        assertThat(workingIn(folder)).isEmpty();
    }

    @Test
    void startsTheServerAgainOnTheSamePortWhenItIsKilled() throws Exception {
        Path folder = folders.create();
        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            remember(cluster);
            Login login = superuser(cluster);
            ProcessHandle server = postmaster(folder);

            server.destroyForcibly();

            await().atMost(PATIENCE).until(() -> answers(login));
            assertThat(postmaster(folder)).isNotEqualTo(server);
            assertRemembered(cluster);
        }
        assertThat(workingIn(folder)).isEmpty();
    }

    @Test
    void replacesAnOrphanThatIsBusy() throws Exception {
        Path folder = folders.create();
        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            Login login = superuser(cluster);
            Thread query = Thread.ofVirtual().start(() -> countForever(login));
            await().atMost(PATIENCE)
                    .until(() ->
                            Queries.ask(
                                            login,
                                            "select count(*) from pg_stat_activity where"
                                                    + " state = 'active' and query like '%series%'"
                                                    + " and pid <> pg_backend_pid()")
                                    .equals("1"));

            postmaster(folder).destroyForcibly();

            await().atMost(PATIENCE).until(() -> answers(login));
            query.join();
        }
    }

    @Test
    void doesNotTalkToAServerOfAnotherFolder() throws Exception {
        Path own = folders.create();
        Path foreign = folders.create();
        PrivateCluster.start(own).close();
        try (PrivateCluster other = PrivateCluster.start(foreign)) {
            samePassword(foreign, own, other);
            copy(PostmasterFile.path(foreign.resolve("postgres")), own.resolve("postgres"));

            try (PrivateCluster cluster = PrivateCluster.start(own)) {
                assertThat(Queries.ask(superuser(cluster), "show data_directory"))
                        .isEqualTo(own.resolve("postgres").toString());
            }
            assertThat(Queries.ask(superuser(other), "show data_directory"))
                    .isEqualTo(foreign.resolve("postgres").toString());
        }
    }

    @Test
    void processThatOnlyHasTheNumberOfTheServerIsLeftAlone() throws Exception {
        Path folder = folders.create();
        PrivateCluster.start(folder).close();
        long self = ProcessHandle.current().pid();
        Path file = PostmasterFile.path(folder.resolve("postgres"));
        Files.writeString(file, self + "\n" + folder + "\n0\n5432\n\n127.0.0.1\n");
        Account.current().own(file);

        try (PrivateCluster cluster = PrivateCluster.start(folder)) {
            assertThat(Queries.ask(superuser(cluster), "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void lastOfTwoProcessesStopsIt() throws Exception {
        Path folder = folders.create();
        try (ClusterProcess first = ClusterProcess.start(folder)) {
            int port = first.port();
            try (PrivateCluster second = PrivateCluster.start(folder)) {
                assertThat(superuser(second).url()).contains(":" + port + "/");
            }
            assertThat(workingIn(folder)).isNotEmpty();
            first.end();
        }
        assertThat(workingIn(folder)).isEmpty();
    }

    @Test
    void joiningProcessKeepsItWhenTheFirstEnds() throws Exception {
        Path folder = folders.create();
        try (ClusterProcess first = ClusterProcess.start(folder)) {
            first.port();
            try (PrivateCluster second = PrivateCluster.start(folder)) {
                first.end();
                await().atMost(PATIENCE).until(() -> answers(superuser(second)));
                remember(second);
            }
        }
        assertThat(workingIn(folder)).isEmpty();
    }

    @Test
    void runsAsAnOrdinaryUser() throws Exception {
        assumeTrue(ClusterFolderTest.isRoot(), "this user is an ordinary one already");
        assumeTrue(anyoneMayRun(System.getProperty("java.home")), "others may not run this JDK");
        Path folder = folders.create();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (ClusterProcess user =
                ClusterProcess.startAs("nobody", folder.resolve("data"), folders.create())) {
            user.port();
            assertThat(postmaster(folder.resolve("data")).info().user()).hasValue("nobody");
            assertThat(Files.getOwner(folder.resolve("data/superuser.password")).getName())
                    .isEqualTo("nobody");
            user.end();
        }
        assertThat(PostmasterFile.path(folder.resolve("data/postgres"))).doesNotExist();
    }

    private static void startByHand(Path folder) throws IOException {
        List<String> command =
                List.of(
                        PostgresPrograms.find().getFirst().program("pg_ctl"),
                        "--pgdata=" + folder.resolve("postgres"),
                        "--options=--port="
                                + ServerStart.freePort()
                                + " --listen_addresses=127.0.0.1"
                                + " --unix_socket_directories=",
                        "--log=" + folder.resolve("postgres/by-hand.log"),
                        "--wait",
                        "start");
        ProgramRun run = ProgramRun.of(Account.current().command(command), PATIENCE);
        assertThat(run.succeeded()).as(run.output()).isTrue();
    }

    private static void samePassword(Path from, Path to, PrivateCluster known) throws Exception {
        String password = superuser(known).password();
        try (PrivateCluster cluster = PrivateCluster.start(to)) {
            Queries.execute(superuser(cluster), "alter role postgres password '" + password + "'");
        }
        copy(from.resolve("superuser.password"), to);
    }

    private static void copy(Path file, Path folder) throws IOException {
        Path target = folder.resolve(file.getFileName());
        Files.writeString(target, Files.readString(file));
        Account.current().own(target);
    }

    private static void countForever(Login login) {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute("select count(*) from generate_series(1, 1000000000000)");
        } catch (SQLException killed) {
            return;
        }
    }

    private static void remember(PrivateCluster cluster) throws SQLException {
        Queries.execute(superuser(cluster), "create table memory as select 'kept' as word");
    }

    private static void assertRemembered(PrivateCluster cluster) throws SQLException {
        assertThat(Queries.ask(superuser(cluster), "select word from memory")).isEqualTo("kept");
    }

    private static boolean answers(Login login) {
        try {
            return Queries.ask(login, "select 'up'").equals("up");
        } catch (SQLException e) {
            return false;
        }
    }

    private static Login superuser(PrivateCluster cluster) {
        return cluster.superuser("postgres");
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        return PostmasterFile.read(folder.resolve("postgres"))
                .map(PostmasterFile::processId)
                .flatMap(ProcessHandle::of)
                .orElseThrow();
    }

    private static List<ProcessHandle> workingIn(Path folder) {
        return new ServerProcesses(folder.resolve("postgres"), Account.current())
                .all(Optional.empty());
    }

    private static boolean anyoneMayRun(String javaHome) {
        List<String> command =
                List.of(
                        "/usr/bin/setpriv",
                        "--reuid=nobody",
                        "--clear-groups",
                        "--",
                        javaHome + "/bin/java",
                        "--version");
        return ProgramRun.of(command, PATIENCE).succeeded();
    }
}
