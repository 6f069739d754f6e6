package vn.diachido.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is; the same for every command that needs it. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder of the private database. By default .diachido beside the launcher."
                            + " Without effect where SPRING_DATASOURCE_URL names a database.")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? DataFolder.usual() : folder.toAbsolutePath().normalize();
    }

    List<String> arguments() {
        return List.of("--diachido.data=" + folder());
    }
}
