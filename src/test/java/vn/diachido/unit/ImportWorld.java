package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportTransaction;

/** A database of its own, filled by the import itself from the files of {@code import/world}. */
final class ImportWorld {

    private static final List<String> TABLES =
            List.of(
                    "exchange.data_set",
                    "unit.unit",
                    "unit.version",
                    "unit.source",
                    "unit.boundary",
                    "unit.census",
                    "unit.lineage",
                    "unit.ancestry",
                    "query.data_version");

    private final DSLContext database = TestDatabase.create().dsl();
    private final UnitImport units = new UnitImport(new ImportTransaction(database, event -> {}));

    /** The files of these names, stored one after the other. */
    static ImportWorld of(String... names) {
        ImportWorld world = new ImportWorld();
        for (String name : names) {
            ImportResult result = world.run(name, true);
            assertThat(result.refused()).isEmpty();
            assertThat(result.applied()).isTrue();
        }
        return world;
    }

    ImportResult run(String name, boolean apply) {
        ClassPathResource mapping = new ClassPathResource("import/world/" + name + ".yml");
        return run(mapping, mapping, apply);
    }

    ImportResult run(Resource mapping, Resource base, boolean apply) {
        return units.run(mapping, base, apply, line -> {});
    }

    DSLContext database() {
        return database;
    }

    /** The rows of a query, their values joined by blanks. */
    List<String> rows(String sql) {
        return rows(database, sql);
    }

    static List<String> rows(DSLContext database, String sql) {
        return database.fetch(sql)
                .map(row -> String.join(" ", row.into(String[].class)).replace("null", "-"));
    }

    /** All that is stored, by table: how many rows and what they say. */
    Map<String, String> stored() {
        Map<String, String> stored = new TreeMap<>();
        for (String table : TABLES) {
            stored.put(
                    table,
                    rows("select count(*), coalesce(md5(string_agg(row::text, '|' order by row::text)), 'nothing') from %s row"
                                    .formatted(table))
                            .getFirst());
        }
        return stored;
    }
}
