package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Folders that every user may enter, deleted after the test; JUnit's own are closed to others. */
public final class ClusterFolders implements AfterEachCallback {

    private final List<Path> made = new ArrayList<>();

    public Path create() throws IOException {
        Path folder =
                Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "cluster");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        made.add(folder);
        return folder;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        deleteAll();
    }

    public void deleteAll() throws IOException {
        for (Path folder : made) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
