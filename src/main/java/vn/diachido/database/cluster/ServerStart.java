package vn.diachido.database.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a server to answer: takes over one that runs in the data directory, clears away what a
 * killed one left, or starts a new one. The thread that calls must live as long as the server is
 * wanted: the server is interrupted when it ends.
 */
final class ServerStart {

    private static final Logger log = LoggerFactory.getLogger(ServerStart.class);

    /** Recovery after a crash replays up to {@code max_wal_size}; a slow disk needs minutes. */
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(5);

    /** Backends notice that their postmaster is gone at once, unless they are in a long query. */
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int ATTEMPTS = 5;

    private final DataDirectory directory;
    private final ClusterFolder folder;
    private final Account account;
    private final PostgresPrograms programs;
    private final ServerSettings settings;
    private final String password;

    ServerStart(
            DataDirectory directory,
            ClusterFolder folder,
            Account account,
            PostgresPrograms programs,
            ServerSettings settings,
            String password) {
        this.directory = directory;
        this.folder = folder;
        this.account = account;
        this.programs = programs;
        this.settings = settings;
        this.password = password;
    }

    /**
     * @param wantedPort the port that clients know already; any free one where empty
     */
    Server run(OptionalInt wantedPort) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<Server> running = adopt();
            if (running.isPresent()) {
                return running.get();
            }
            int port = wantedPort.isPresent() ? wantedPort.getAsInt() : freePort();
            long logged = Files.size(folder.beginLog());
            Process process = spawn(port);
            if (awaitAnswer(process.toHandle(), port)) {
                log.info("PostgreSQL {} runs on port {}", programs.majorVersion(), port);
                return new Server(process.toHandle(), port, false);
            }
            if (attempt == ATTEMPTS) {
                throw notStarted(logged);
            }
            log.warn("PostgreSQL did not start, trying again; see {}", folder.log());
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    /** Waits for a server of this directory to answer or to end; empty once none is left. */
    private Optional<Server> adopt() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        ServerProcesses processes = new ServerProcesses(directory.path(), account);
        while (Files.exists(PostmasterFile.path(directory.path()))) {
            Optional<PostmasterFile> file = PostmasterFile.read(directory.path());
            List<ProcessHandle> alive = processes.all(file);
            Optional<ProcessHandle> postmaster =
                    alive.stream()
                            .filter(p -> file.filter(f -> f.processId() == p.pid()).isPresent())
                            .findFirst();
            if (postmaster.isPresent() && answersAsOurs(file.orElseThrow().port())) {
                int port = file.orElseThrow().port();
                log.info("Using the PostgreSQL that already runs in {}", directory.path());
                return Optional.of(new Server(postmaster.get(), port, true));
            }
            if (alive.isEmpty()) {
                Files.deleteIfExists(PostmasterFile.path(directory.path()));
            } else if (postmaster.isEmpty() && passed(begin, ORPHAN_GRACE)) {
                log.warn("Ending {} orphaned processes of PostgreSQL", alive.size());
                alive.forEach(ProcessHandle::destroyForcibly);
            } else if (passed(begin, ANSWER_LIMIT)) {
                throw silent(alive.getFirst().pid());
            }
            Thread.sleep(POLL);
        }
        return Optional.empty();
    }

    private Process spawn(int port) throws IOException {
        List<String> program =
                new ArrayList<>(
                        List.of(programs.program("postgres"), "-D", directory.path().toString()));
        program.addAll(settings.arguments(port));
        return Environment.builder(account.serverCommand(program))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    private boolean awaitAnswer(ProcessHandle process, int port) throws InterruptedException {
        Instant begin = Instant.now();
        while (process.isAlive() && !passed(begin, ANSWER_LIMIT)) {
            if (answersAsOurs(port)) {
                return true;
            }
            Thread.sleep(POLL);
        }
        process.destroyForcibly();
        return false;
    }

    /** Whether the server behind the port takes our password and works in our directory. */
    private boolean answersAsOurs(int port) {
        Login login = Login.local(port, "postgres", DataDirectory.SUPERUSER, password);
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Path.of(answer.getString(1)).equals(directory.path());
        } catch (SQLException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean passed(Instant begin, Duration limit) {
        return Instant.now().isAfter(begin.plus(limit));
    }

    private ClusterException notStarted(long logged) throws IOException {
        try (InputStream log = Files.newInputStream(folder.log())) {
            log.skipNBytes(Math.min(logged, Files.size(folder.log())));
            String said = new String(log.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new ClusterException(
                    "PostgreSQL did not start:\n" + said, "All of its log: " + folder.log());
        }
    }

    private ClusterException silent(long process) {
        return new ClusterException(
                "Process %d runs in %s but does not take our password."
                        .formatted(process, directory.path()),
                "End it (kill -INT %d) and start again.".formatted(process));
    }
}
