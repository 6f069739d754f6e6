package vn.diachido;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.diachido.database.TestDatabase;

/** Small data made for tests. */
public final class TestWorld {

    private TestWorld() {}

    /** A database with the rows of {@code world/<name>.sql} for each name in turn. */
    public static TestDatabase load(String... names) {
        TestDatabase database = TestDatabase.create();
        for (String name : names) {
            database.dsl()
                    .transaction(inside -> inside.dsl().execute(text("/world/" + name + ".sql")));
        }
        return database;
    }

    public static String text(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(TestWorld.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
