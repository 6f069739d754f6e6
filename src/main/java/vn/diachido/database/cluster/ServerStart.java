package vn.diachido.database.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a server to answer: takes over one that runs in the data directory, or starts a new one.
 * The thread that calls must live as long as the server is wanted: the server is interrupted when
 * it ends.
 */
final class ServerStart {

    private static final Logger log = LoggerFactory.getLogger(ServerStart.class);

    /** Recovery after a crash replays up to {@code max_wal_size}; a slow disk needs minutes. */
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(5);

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int ATTEMPTS = 5;

    private final ClusterFolder folder;
    private final Account account;
    private final PostgresPrograms programs;
    private final ServerSettings settings;
    private final OwnServer ownServer;

    ServerStart(
            ClusterFolder folder,
            Account account,
            PostgresPrograms programs,
            ServerSettings settings,
            String superuserPassword) {
        this.folder = folder;
        this.account = account;
        this.programs = programs;
        this.settings = settings;
        this.ownServer = new OwnServer(folder.data(), superuserPassword);
    }

    /**
     * @param wantedPort the port that clients know already; any free one where empty
     */
    Server run(OptionalInt wantedPort) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<Server> running = new Takeover(ownServer, account, ANSWER_LIMIT).attempt();
            if (running.isPresent()) {
                return running.get();
            }
            int port = wantedPort.isPresent() ? wantedPort.getAsInt() : freePort();
            long logged = Files.size(folder.beginLog());
            Server started = new Server(spawn(port).toHandle(), port);
            if (awaitAnswer(started)) {
                log.info("PostgreSQL {} runs on port {}", programs.majorVersion(), port);
                return started;
            }
            if (attempt == ATTEMPTS) {
                throw notStarted(logged);
            }
            log.warn("PostgreSQL did not start, trying again; see {}", folder.log());
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private Process spawn(int port) throws IOException {
        List<String> program =
                new ArrayList<>(
                        List.of(programs.program("postgres"), "-D", folder.data().toString()));
        program.addAll(settings.arguments(port));
        return Environment.builder(account.serverCommand(program))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    private boolean awaitAnswer(Server server) throws InterruptedException {
        Instant end = Instant.now().plus(ANSWER_LIMIT);
        while (server.process().isAlive() && Instant.now().isBefore(end)) {
            if (ownServer.answers(server.port())) {
                return true;
            }
            Thread.sleep(POLL);
        }
        server.process().destroyForcibly();
        return false;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private ClusterException notStarted(long logged) throws IOException {
        try (InputStream log = Files.newInputStream(folder.log())) {
            log.skipNBytes(Math.min(logged, Files.size(folder.log())));
            String said = new String(log.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new ClusterException(
                    "PostgreSQL did not start:\n" + said, "All of its log: " + folder.log());
        }
    }
}
