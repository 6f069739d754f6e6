package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the server: made once, and opened only by the version that made them. */
final class DataDirectory {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);

    private final ClusterFolder folder;
    private final Account account;

    DataDirectory(ClusterFolder folder, Account account) {
        this.folder = folder;
        this.account = account;
    }

    Path path() {
        return folder.data();
    }

    /** The installed PostgreSQL for this directory, which is made where it is missing. */
    PostgresPrograms open(List<PostgresPrograms> installed) throws IOException {
        if (installed.isEmpty()) {
            throw new ClusterException(
                    "No PostgreSQL %d or newer with PostGIS is installed here."
                            .formatted(PostgresPrograms.OLDEST_MAJOR_VERSION),
                    PostgresPrograms.HOW_TO_INSTALL);
        }
        if (Files.notExists(path())) {
            create(installed.getFirst());
            return installed.getFirst();
        }
        checkOwner();
        int version = version();
        return installed.stream()
                .filter(programs -> programs.majorVersion() == version)
                .findFirst()
                .orElseThrow(() -> otherVersion(version, installed));
    }

    Secret superuserPassword() {
        if (Files.exists(path()) && Files.notExists(folder.superuserPassword())) {
            throw new ClusterException(
                    "The password of the data in " + path() + " is gone.",
                    "Put %s back from a backup, or move %s away to begin with empty data."
                            .formatted(folder.superuserPassword(), path()));
        }
        return Secret.in(folder.superuserPassword(), account);
    }

    private void create(PostgresPrograms programs) throws IOException {
        log.info("Making a PostgreSQL {} database in {}", programs.majorVersion(), path());
        Secret secret = superuserPassword();
        Path unfinished = path().resolveSibling("postgres.new");
        deleteTree(unfinished);
        Files.createDirectory(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        initdb(programs, unfinished, secret);
        Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(PostgresPrograms programs, Path target, Secret secret) {
        ProgramRun run =
                ProgramRun.of(
                        account.command(
                                List.of(
                                        programs.program("initdb"),
                                        "--pgdata=" + target,
                                        "--username=" + SUPERUSER,
                                        "--pwfile=" + secret.file(),
                                        "--auth=scram-sha-256",
                                        "--encoding=UTF8",
                                        "--locale=C",
                                        "--data-checksums")),
                        INITDB_LIMIT);
        if (!run.succeeded()) {
            throw new ClusterException(
                    "PostgreSQL could not make its data directory: " + run.output().strip(),
                    "Check that the disk is not full and that %s can write in %s."
                            .formatted(account.name(), folder.path()));
        }
    }

    private void checkOwner() throws IOException {
        String owner = Files.getOwner(path()).getName();
        if (!owner.equals(account.name())) {
            throw new ClusterException(
                    "The data in %s belongs to user %s, but PostgreSQL would run as %s."
                            .formatted(path(), owner, account.name()),
                    "Run as the user who made it, or choose another folder with --data.");
        }
    }

    private int version() throws IOException {
        return Integer.parseInt(Files.readString(path().resolve("PG_VERSION")).strip());
    }

    private ClusterException otherVersion(int version, List<PostgresPrograms> installed) {
        List<Integer> versions = installed.stream().map(PostgresPrograms::majorVersion).toList();
        return new ClusterException(
                "The data in %s was written by PostgreSQL %d; installed with PostGIS: %s."
                        .formatted(path(), version, versions),
                ("Install postgresql-%1$d and postgresql-%1$d-postgis-3, or carry the data over"
                                + " with pg_upgrade, or choose another folder with --data.")
                        .formatted(version));
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
