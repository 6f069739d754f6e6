package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder that holds all of a private cluster. */
record ClusterFolder(Path path) {

    private static final long LOG_LIMIT_BYTES = 16L << 20;

    /** Makes the folder where it is missing, and sees to it that the account can work in it. */
    static ClusterFolder open(Path folder, Account account) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ClusterException(
                    "The data folder " + folder + " is a file.", "Choose another with --data.");
        }
        checkReachable(folder, account);
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (!Files.isWritable(folder)) {
            throw new ClusterException(
                    "The data folder " + folder + " is not writable.",
                    "Choose another with --data, or change its owner.");
        }
        Path real = folder.toRealPath();
        checkReachable(real, account);
        return new ClusterFolder(real);
    }

    /** The log to write on: a long one is put aside, and only its owner reads it. */
    Path beginLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(
                    log(), path.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(log())) {
            Files.createFile(
                    log(),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        return log();
    }

    Path data() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path superuserPassword() {
        return path.resolve("superuser.password");
    }

    Path ownerPassword() {
        return path.resolve("owner.password");
    }

    Path applicationPassword() {
        return path.resolve("application.password");
    }

    private static void checkReachable(Path folder, Account account) {
        Optional<Path> barrier = account.barrier(folder);
        if (barrier.isPresent()) {
            throw new ClusterException(
                    "PostgreSQL runs as user %s, who may not enter %s, so it cannot keep data in %s."
                            .formatted(account.name(), barrier.get(), folder),
                    "Choose a folder that user can reach (--data /var/lib/diachido), or allow it:"
                            + " chmod o+x "
                            + barrier.get());
        }
    }
}
