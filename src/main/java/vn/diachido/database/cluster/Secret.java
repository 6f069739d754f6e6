package vn.diachido.database.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file that only its owner may read. */
record Secret(Path file, String password) {

    private static final int PASSWORD_BYTES = 24;

    /** Reads the password, or makes one where there is none. */
    static Secret in(Path file, Account owner) {
        try {
            if (Files.notExists(file)) {
                create(file, owner);
            }
            return new Secret(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the password in " + file, e);
        }
    }

    private static void create(Path file, Account owner) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        owner.own(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
