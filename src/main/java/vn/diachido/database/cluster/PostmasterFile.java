package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says about the server that runs, or ran, in a data directory. */
record PostmasterFile(long processId, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static Path path(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    /** Empty where there is none, or where the server has not finished writing it. */
    static Optional<PostmasterFile> read(Path dataDirectory) throws IOException {
        try {
            List<String> lines = Files.readAllLines(path(dataDirectory));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            return Optional.of(
                    new PostmasterFile(
                            Long.parseLong(lines.get(PROCESS_LINE).strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
