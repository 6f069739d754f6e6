package vn.diachido.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the data is; the same for every command that needs it. */
final class DataOptions {

    /** An empty name would be the folder that one happens to be in. */
    static final class FolderName implements ITypeConverter<Path> {
        @Override
        public Path convert(String name) {
            if (name.isBlank()) {
                throw new TypeConversionException("name a folder, or leave the option out");
            }
            return Path.of(name);
        }
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            converter = FolderName.class,
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
