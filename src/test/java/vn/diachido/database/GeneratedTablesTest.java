package vn.diachido.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed tables are those of the migrations. After a change to db/migration, write them anew
 * by running this test with -Djooq.write=true.
 */
class GeneratedTablesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void committedCodeIsWhatTheMigrationsGive(@TempDir Path fresh) throws Exception {
        TestDatabase database = TestDatabase.create();
        boolean write = Boolean.getBoolean("jooq.write");
        Path target = write ? SOURCES : fresh;

        JooqGenerator.generate(database.url(), database.user(), database.password(), target);

        Map<String, String> generated = files(target);
        assertThat(generated).hasSizeGreaterThan(10);
        assertThat(files(SOURCES))
                .as("run this test with -Djooq.write=true and commit what it writes")
                .isEqualTo(generated);
    }

    private static Map<String, String> files(Path sources) throws IOException {
        Path root = sources.resolve(JooqGenerator.PACKAGE.replace('.', '/'));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            tree.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
