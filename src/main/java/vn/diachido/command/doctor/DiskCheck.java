package vn.diachido.command.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk that holds the data. */
final class DiskCheck implements Check {

    private static final double GIB = 1L << 30;

    /** The whole country, a spare copy of it, and the write-ahead log. */
    private static final double ENOUGH_GIB = 4;

    private static final double LEAST_GIB = 1;

    private final Path folder;

    DiskCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public Finding look() {
        try {
            return judge(Files.getFileStore(existing(folder)).getUsableSpace() / GIB);
        } catch (IOException e) {
            return Finding.doubtful(
                    "Disk", "cannot be measured: " + e.getMessage(), "Look at it with df -h.");
        }
    }

    private Finding judge(double free) {
        String seen = "%.1f GiB free for %s".formatted(free, folder);
        if (free < LEAST_GIB) {
            return Finding.bad("Disk", seen, "Free some, or choose another disk with --data.");
        }
        return free < ENOUGH_GIB
                ? Finding.doubtful(
                        "Disk",
                        seen,
                        "The whole country needs some %.0f GiB.".formatted(ENOUGH_GIB))
                : Finding.good("Disk", seen);
    }

    private static Path existing(Path path) {
        Path existing = path;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
