package vn.diachido.exchange.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where GeoPackages lie while they are written. */
final class GeoPackageFolders {

    private GeoPackageFolders() {}

    static List<Path> ofThisProcess() throws IOException {
        String prefix = "diachido-export-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> String.valueOf(path.getFileName()).startsWith(prefix))
                    .toList();
        }
    }
}
