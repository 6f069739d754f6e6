package vn.diachido.database;

import java.nio.file.Path;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Writes the typed tables of a migrated database as Java source. */
final class JooqGenerator {

    static final String PACKAGE = "vn.diachido.database.jooq";

    private JooqGenerator() {}

    /**
     * Replaces what stands below {@code target} by the code for the database behind the address.
     */
    static void generate(String url, String user, String password, Path target) throws Exception {
        Jdbc jdbc =
                new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(url)
                        .withUser(user)
                        .withPassword(password);
        Generator generator =
                new Generator()
                        .withDatabase(database())
                        .withGenerate(generate())
                        .withTarget(
                                new Target()
                                        .withPackageName(PACKAGE)
                                        .withDirectory(target.toString())
                                        .withClean(true));
        GenerationTool.generate(
                new Configuration()
                        .withLogging(Logging.WARN)
                        .withJdbc(jdbc)
                        .withGenerator(generator));
    }

    private static Database database() {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(
                        schema("query"),
                        schema("exchange"),
                        schema("unit"),
                        schema("site"),
                        schema("access"),
                        schema("board"),
                        schema("squad"),
                        schema("outreach"),
                        schema("coverage"),
                        schema("desk"),
                        schema("intake"),
                        schema("media"))
                .withIncludeRoutines(false)
                .withTableValuedFunctionsAsRoutines(false)
                .withTableValuedFunctionsAsTables(false)
                .withIncludeUDTs(false)
                .withForcedTypes(
                        new ForcedType()
                                .withUserType("org.locationtech.jts.geom.Geometry")
                                .withBinding(GeometryBinding.class.getName())
                                .withIncludeTypes("(?i:geometry)"),
                        new ForcedType()
                                .withUserType(Period.class.getName())
                                .withBinding(PeriodBinding.class.getName())
                                .withIncludeTypes("(?i:daterange)"));
    }

    private static SchemaMappingType schema(String name) {
        return new SchemaMappingType().withInputSchema(name);
    }

    private static Generate generate() {
        return new Generate()
                .withRecords(true)
                .withPojos(false)
                .withGeneratedAnnotation(false)
                .withJavaTimeTypes(true)
                .withGlobalCatalogReferences(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false);
    }
}
