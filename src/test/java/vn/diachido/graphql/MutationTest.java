package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.JsonNode;
import vn.diachido.Diachido;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.graphql.change.Stream;
import vn.diachido.site.SiteReadModel;

/** A mutation writes in an ordinary controller and answers through the read model. */
class MutationTest {

    record RetitleSiteInput(String id, String name) {}

    record UserError(String code, List<String> path, String message) {}

    record RetitleSitePayload(@Nullable Found site, List<UserError> userErrors, String id) {}

    @Controller
    static class Renaming {

        private final DSLContext sql;
        private final TestDatabase outside;

        Renaming(DSLContext sql, TestDatabase outside) {
            this.sql = sql;
            this.outside = outside;
        }

        @MutationMapping
        RetitleSitePayload retitleSite(@Argument RetitleSiteInput input) {
            if (input.name().isBlank()) {
                UserError error =
                        new UserError("BLANK", List.of("input", "name"), "A site has a name.");
                return new RetitleSitePayload(null, List.of(error), input.id());
            }
            long id = Long.parseLong(input.id());
            sql.update(SITE_).set(SITE_.NAME, input.name()).where(SITE_.ID.eq(id)).execute();
            return new RetitleSitePayload(
                    new Found(SiteReadModel.class, id), List.of(), input.id());
        }

        @SchemaMapping(typeName = "RetitleSitePayload")
        String nameOutside(RetitleSitePayload payload) {
            return name(outside.dataSource(), Long.parseLong(payload.id()));
        }

        @SchemaMapping(typeName = "RetitleSitePayload")
        String broken() {
            throw new IllegalStateException("broken");
        }
    }

    static class Outside {

        @Bean
        Renaming renaming(DSLContext sql) {
            return new Renaming(sql, DATABASE);
        }
    }

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestRows ROWS = new TestRows(DATABASE.dsl(), "mutations");
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    List.of(Diachido.class, Outside.class),
                    "--spring.graphql.schema.locations=classpath:graphql/,classpath:mutation/");

    private long id;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** A rule that PostgreSQL looks at with the commit only. */
    @BeforeAll
    static void refuseLate() {
        DATABASE.dsl()
                .execute(
                        """
                        create function site.refuse_late() returns trigger language plpgsql as $$
                        begin raise exception 'too late' using errcode = 'check_violation'; end $$;
                        create constraint trigger refuse_late after update on site.site
                        deferrable initially deferred for each row when (new.name = 'Late')
                        execute function site.refuse_late()
                        """);
    }

    @BeforeEach
    void insertSite() {
        SiteRecord site = ROWS.site("site-" + UUID.randomUUID());
        site.setName("Old");
        site.insert();
        id = site.getId();
    }

    private static String name(DataSource database, long id) {
        return JdbcClient.create(database)
                .sql("select name from site.site where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private JsonNode rename(String name, String selection) {
        return SERVER.graphQl(
                "mutation ($input: RetitleSiteInput!) { retitleSite(input: $input) { %s } }"
                        .formatted(selection),
                Map.of("input", input(name)));
    }

    private Map<String, String> input(String name) {
        return Map.of("id", String.valueOf(id), "name", name);
    }

    @Test
    void answersWhatItWroteBeforeAnybodyElseSeesIt() {
        JsonNode payload =
                rename(
                                "New",
                                "site { id alias: name dataSet { title } } nameOutside userErrors { code }")
                        .at("/data/retitleSite");
        assertThat(payload.at("/site/alias").asString()).isEqualTo("New");
        assertThat(payload.at("/site/dataSet/title").asString()).isEqualTo("Title of mutations");
        assertThat(payload.at("/nameOutside").asString()).isEqualTo("Old");
        assertThat(payload.at("/userErrors").isEmpty()).isTrue();
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("New");
    }

    @Test
    void whatAPersonCanMendIsInThePayload() {
        JsonNode payload =
                rename(" ", "site { name } userErrors { code path message }")
                        .at("/data/retitleSite");
        assertThat(payload.at("/site").isNull()).isTrue();
        assertThat(payload.at("/userErrors/0/code").asString()).isEqualTo("BLANK");
        assertThat(payload.at("/userErrors/0/path/1").asString()).isEqualTo("name");
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("Old");
    }

    @Test
    void anErrorLeavesNothingBehind() {
        JsonNode answer = rename("New", "site { name } broken");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(answer.at("/data/retitleSite").isNull()).isTrue();
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("Old");
        JsonNode refused = rename(" padded ", "site { name }");
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(refused.toString()).doesNotContain("jooq", "violates");
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("Old");
    }

    @Test
    void whatFailsWithTheCommitIsAnErrorOfItsField() {
        JsonNode answer = rename("Late", "site { name }");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("retitleSite");
        assertThat(answer.toString()).doesNotContain("too late");
        assertThat(answer.at("/data/retitleSite").isNull()).isTrue();
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("Old");
    }

    @Test
    void eachFieldIsATransactionOfItsOwn() {
        JsonNode data =
                SERVER.graphQl(
                                """
                                mutation ($a: RetitleSiteInput!, $b: RetitleSiteInput!, $c: RetitleSiteInput!) {
                                  one: retitleSite(input: $a) { site { name } }
                                  two: retitleSite(input: $b) { site { name } broken }
                                  three: retitleSite(input: $c) { site { name } nameOutside }
                                }
                                """,
                                Map.of("a", input("A"), "b", input("B"), "c", input("C")))
                        .at("/data");
        assertThat(data.at("/one/site/name").asString()).isEqualTo("A");
        assertThat(data.at("/two").isNull()).isTrue();
        assertThat(data.at("/three/site/name").asString()).isEqualTo("C");
        assertThat(data.at("/three/nameOutside").asString()).isEqualTo("A");
        assertThat(name(DATABASE.dataSource(), id)).isEqualTo("C");
    }

    @Test
    void followersAreToldOfWhatWasKeptOnly() {
        try (Stream stream =
                Stream.open(
                        SERVER.address(),
                        "subscription ($id: [ID!]) { siteChanged(id: $id) { kind site { name } } }",
                        Map.of("id", List.of(String.valueOf(id))))) {
            String told = stream.next().at("/data/siteChanged/kind").asString();
            assertThat(told).isEqualTo("READY");
            rename("Undone", "site { name } broken");
            rename("Kept", "site { name }");
            JsonNode next = stream.next();
            while (next.at("/data/siteChanged/site/name").asString().equals("Old")) {
                next = stream.next();
            }
            assertThat(next.at("/data/siteChanged/site/name").asString()).isEqualTo("Kept");
        }
    }
}
