package vn.diachido.database.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of one installed PostgreSQL that has PostGIS. */
public record PostgresPrograms(Path folder, int majorVersion) {

    /** The first version that notices a client gone while a query runs. */
    public static final int OLDEST_MAJOR_VERSION = 14;

    /** Names a folder with PostgreSQL's programs that goes before all others. */
    public static final String FOLDER_VARIABLE = "DIACHIDO_POSTGRES_BIN";

    public static final String HOW_TO_INSTALL =
            "Debian, Ubuntu: apt install postgresql 'postgresql-*-postgis-3'; or name the folder of"
                    + " initdb in "
                    + FOLDER_VARIABLE
                    + "; or set SPRING_DATASOURCE_URL to a database elsewhere.";

    private static final Duration ASK_LIMIT = Duration.ofSeconds(10);
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** Parent folder, and the names below it, of the places packagers choose. */
    private static final List<List<String>> PLACES =
            List.of(
                    List.of("/usr/lib/postgresql", "*"),
                    List.of("/usr", "pgsql-*"),
                    List.of("/opt/homebrew/opt", "postgresql*"),
                    List.of("/usr/local/opt", "postgresql*"),
                    List.of("/Applications/Postgres.app/Contents/Versions", "*"));

    /** Every usable installation, the newest first. */
    public static List<PostgresPrograms> find() {
        return candidates()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .map(PostgresPrograms::inspect)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(PostgresPrograms::majorVersion).reversed())
                .toList();
    }

    String program(String name) {
        return folder.resolve(name).toString();
    }

    private static Stream<Path> candidates() {
        String chosen = System.getenv(FOLDER_VARIABLE);
        if (chosen != null) {
            return Stream.of(Path.of(chosen));
        }
        List<Path> folders = new ArrayList<>();
        for (List<String> place : PLACES) {
            folders.addAll(programFolders(Path.of(place.getFirst()), place.getLast()));
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream.of(path.split(File.pathSeparator)).map(Path::of).forEach(folders::add);
        return folders.stream().distinct();
    }

    private static List<Path> programFolders(Path parent, String names) {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, names)) {
                found.forEach(folder -> folders.add(folder.resolve("bin")));
            } catch (IOException e) {
                return List.of();
            }
        }
        return folders;
    }

    private static Optional<PostgresPrograms> inspect(Path folder) {
        return versionOf(folder)
                .filter(major -> major >= OLDEST_MAJOR_VERSION && hasPostgis(folder, major))
                .map(major -> new PostgresPrograms(folder, major));
    }

    private static Optional<Integer> versionOf(Path folder) {
        String program = folder.resolve("postgres").toString();
        Matcher version =
                VERSION.matcher(ProgramRun.of(List.of(program, "--version"), ASK_LIMIT).output());
        return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
    }

    private static boolean hasPostgis(Path folder, int major) {
        Path debian = Path.of("/usr/share/postgresql", Integer.toString(major));
        return Stream.of(debian, shareFolder(folder))
                .anyMatch(share -> Files.exists(share.resolve("extension/postgis.control")));
    }

    private static Path shareFolder(Path folder) {
        Path config = folder.resolve("pg_config");
        return Files.isExecutable(config)
                ? Path.of(
                        ProgramRun.of(List.of(config.toString(), "--sharedir"), ASK_LIMIT)
                                .output()
                                .strip())
                : folder.resolveSibling("share");
    }
}
