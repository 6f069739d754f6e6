package vn.diachido.command;

import java.nio.file.Path;
import java.util.Objects;
import vn.diachido.database.cluster.PrivateCluster;

/** Where the private database is kept when nobody says where. */
final class DataFolder {

    /** The folder of the launcher, which it passes on. */
    static final String HOME_PROPERTY = "diachido.home";

    private DataFolder() {}

    /**
     * {@code .diachido} at home; where root's home is closed to the user that PostgreSQL runs as, a
     * folder of its own for this home in {@code /var/lib/diachido}.
     */
    static Path usual() {
        Path home =
                Path.of(Objects.requireNonNullElse(System.getProperty(HOME_PROPERTY), ""))
                        .toAbsolutePath()
                        .normalize();
        Path beside = home.resolve(".diachido");
        return PrivateCluster.canLiveIn(beside) ? beside : elsewhere(home);
    }

    private static Path elsewhere(Path home) {
        String name = "%s-%08x".formatted(home.getFileName(), home.toString().hashCode());
        return Path.of("/var/lib/diachido").resolve(name);
    }
}
