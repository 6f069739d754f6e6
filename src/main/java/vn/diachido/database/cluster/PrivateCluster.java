package vn.diachido.database.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL of the application's own, in a folder of its own, on the loopback address.
 * Several processes may use one folder at the same time; the last to close it stops the server.
 */
public final class PrivateCluster implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PrivateCluster.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Account account;
    private final ClusterFolder folder;
    private final ClusterLock lock;
    private final PostgresPrograms programs;
    private final Supervisor supervisor;
    private final Server server;
    private final String superuserPassword;
    private final String ownerPassword;
    private final String applicationPassword;

    private PrivateCluster(Path path, Map<String, String> settings) throws IOException {
        account = Account.current();
        folder = ClusterFolder.open(path, account);
        lock = ClusterLock.join(folder.lock());
        try {
            DataDirectory directory = new DataDirectory(folder, account);
            try (ClusterLock.Change alone = lock.change()) {
                programs = directory.open(PostgresPrograms.find());
                superuserPassword = directory.superuserPassword().password();
                ownerPassword = Secret.in(folder.ownerPassword(), account).password();
                applicationPassword = Secret.in(folder.applicationPassword(), account).password();
            }
            supervisor =
                    new Supervisor(
                            new ServerStart(
                                    folder,
                                    account,
                                    programs,
                                    ServerSettings.with(settings),
                                    superuserPassword),
                            lock);
            server = supervisor.begin();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts the server in a folder, which is made where it is missing, or joins it. */
    public static PrivateCluster start(Path folder) {
        return start(folder, Map.of());
    }

    /**
     * Starts the server with settings of its own, or joins it as it is.
     *
     * @param settings of the server, in addition to or instead of the usual ones
     */
    public static PrivateCluster start(Path folder, Map<String, String> settings) {
        try {
            return new PrivateCluster(folder.toAbsolutePath().normalize(), settings);
        } catch (IOException | UncheckedIOException e) {
            throw new ClusterException(
                    "The data folder %s cannot be used: %s".formatted(folder, e),
                    "Choose another with --data, or change its owner; a full or read-only disk"
                            + " cannot be used either.",
                    e);
        }
    }

    /** Whether a folder, made or not, is one that the server's user can enter. */
    public static boolean canLiveIn(Path folder) {
        return Account.current().barrier(folder.toAbsolutePath().normalize()).isEmpty();
    }

    /** Whether a folder that does not exist yet can be made, and used by the server's user. */
    public static boolean canBeMadeIn(Path folder) {
        Path existing = folder.toAbsolutePath().normalize();
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing) && canLiveIn(existing);
    }

    /** May do everything; for what the application's own role may not. */
    public Login superuser(String database) {
        return Login.local(server.port(), database, DataDirectory.SUPERUSER, superuserPassword);
    }

    /** Owns the application's databases and nothing else; for migrations. */
    public Login owner(String database) {
        return Login.local(server.port(), database, ApplicationDatabase.OWNER, ownerPassword);
    }

    /**
     * Reads and writes rows of the application's databases, and can change nothing of how they are
     * made.
     */
    public Login application(String database) {
        return Login.local(server.port(), database, ApplicationDatabase.ROLE, applicationPassword);
    }

    /** The major version of the server. */
    public int majorVersion() {
        return programs.majorVersion();
    }

    /** Lets go of the server, and stops it unless another process uses it. */
    @Override
    public void close() {
        supervisor.dismiss();
        try (lock;
                ClusterLock.Change alone = lock.change()) {
            if (lock.leave()) {
                stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        if (Files.notExists(PostmasterFile.path(folder.data()))) {
            return;
        }
        List<String> command =
                List.of(
                        programs.program("pg_ctl"),
                        "--pgdata=" + folder.data(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + STOP_LIMIT.toSeconds(),
                        "stop");
        ProgramRun run = ProgramRun.of(account.command(command), STOP_LIMIT.plusSeconds(5));
        if (!run.succeeded()) {
            log.warn("PostgreSQL could not be stopped: {}", run.output().strip());
        }
    }
}
