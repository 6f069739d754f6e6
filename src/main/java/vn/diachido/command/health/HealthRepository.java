package vn.diachido.command.health;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.media.Tables.FILE;
import static vn.diachido.database.jooq.query.Tables.DATA_VERSION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.command.health.Health.DatabaseHealth;
import vn.diachido.command.health.Health.ImportedDataSet;
import vn.diachido.command.health.Health.Store;

/** What PostgreSQL says of itself and of what it holds. */
@Repository
class HealthRepository {

    private static final int LAST_IMPORTS = 10;

    /** What the API calls a schema; others are counted together. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "media", "MEDIA",
                    "unit", "UNITS",
                    "site", "SITES",
                    "board", "BOARDS",
                    "squad", "SQUADS",
                    "outreach", "OUTREACH",
                    "coverage", "COVERAGE",
                    "access", "ACCESS",
                    "query", "QUERY");

    private final DSLContext sql;

    HealthRepository(DSLContext sql) {
        this.sql = sql;
    }

    DatabaseHealth database(boolean own) {
        Field<OffsetDateTime> changed =
                field(
                        DSL.select(
                                        field(
                                                "to_timestamp(max({0}) / 1000000.0)",
                                                OffsetDateTime.class, DATA_VERSION.VERSION))
                                .from(DATA_VERSION));
        Field<String> schemaVersion =
                field(
                        DSL.select(field(name("version"), String.class))
                                .from(table(name("flyway_schema_history")))
                                .where(field(name("success"), Boolean.class))
                                .and(field(name("version")).isNotNull())
                                .orderBy(field(name("installed_rank")).desc())
                                .limit(DSL.inline(1)));
        return sql.select(
                        field("current_setting('server_version')", String.class),
                        field("postgis_lib_version()", String.class),
                        field("pg_postmaster_start_time()", OffsetDateTime.class),
                        schemaVersion,
                        changed,
                        field("pg_database_size(current_database())::float8", Double.class),
                        field(
                                "(select count(*)::int from pg_stat_activity where datname = current_database())",
                                Integer.class),
                        field("current_setting('max_connections')::int", Integer.class))
                .fetchSingle(row ->
                        new DatabaseHealth(
                                row.value1(),
                                row.value2(),
                                own,
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }

    /** What the tables of each schema take, with their indexes. */
    List<Store> stores() {
        Field<String> schema = field("n.nspname", String.class);
        Field<String> kind =
                DSL.case_(schema).mapValues(KINDS).otherwise(DSL.inline("OTHER")).as("kind");
        Field<Double> bytes =
                field("sum(pg_total_relation_size(c.oid))::float8", Double.class).as("bytes");
        int files = sql.fetchCount(FILE);
        return sql.select(kind, bytes)
                .from("pg_class c join pg_namespace n on n.oid = c.relnamespace")
                .where("c.relkind in ('r', 'm')")
                .and(schema.notLike("pg!_%", '!'))
                .and(schema.ne("information_schema"))
                .groupBy(DSL.inline(1))
                .fetch(row -> store(row, files));
    }

    private static Store store(Record row, int files) {
        String kind = row.get("kind", String.class);
        return new Store(kind, row.get("bytes", Double.class), kind.equals("MEDIA") ? files : null);
    }

    List<ImportedDataSet> imports() {
        return sql.select(
                        DATA_SET.NAME, DATA_SET.TITLE, DATA_SET.IMPORTED_AT, DATA_SET.DEMONSTRATION)
                .from(DATA_SET)
                .orderBy(DATA_SET.IMPORTED_AT.desc(), DATA_SET.ID.desc())
                .limit(LAST_IMPORTS)
                .fetch(row ->
                        new ImportedDataSet(
                                row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
