package vn.diachido.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real data beside the checkout; tests that need it are skipped where it is not there. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder below {@code data} of the shared folder. */
    public static Path data(String relative) {
        Path path = folder().resolve("data").resolve(relative);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "no real data at " + path + ": set DIACHIDO_SHARED");
        return path;
    }

    private static Path folder() {
        return Path.of(
                Optional.ofNullable(System.getProperty("diachido.shared"))
                        .or(() -> Optional.ofNullable(System.getenv("DIACHIDO_SHARED")))
                        .orElse("../shared"));
    }
}
