package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.UnitServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Every limit can be set. */
class ConfiguredLimitsTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.limits.body=2KB",
                    "--diachido.limits.tokens=60",
                    "--diachido.limits.depth=4",
                    "--diachido.limits.aliases=2",
                    "--diachido.limits.root-fields=3",
                    "--diachido.limits.cost=100",
                    "--diachido.limits.page=20",
                    "--diachido.limits.public-schema=false");

    private static final String BEARER = new TestAccounts(DATABASE).bearer(Role.ADMINISTRATOR);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ unit(id: 6) { parent { parent { id } } } } |",
                "{ unit(id: 6) { parent { parent { parent { id } } } } } | TOO_COMPLEX",
                "{ unit(id: 6) { a: id b: id } } |",
                "{ unit(id: 6) { a: id b: id c: id } } | TOO_COMPLEX",
                "{ unit(id: 6) { id } units { totalCount } sites { totalCount } } |",
                "{ unit(id: 6) { id } units { totalCount } sites { totalCount } squads { totalCount"
                        + " } } | TOO_COMPLEX",
                "{ units { nodes { id name code kind } } } |",
                "{ units { nodes { id name code kind level } } } | TOO_COMPLEX",
                "{ units(first: 20) { nodes { id } } } |",
                "{ units(first: 21) { nodes { id } } } | OUT_OF_RANGE",
                "{ unit(id: 1) { children { id } } } |",
                "{ unit(id: 1) { children(first: 21) { id } } } | OUT_OF_RANGE",
                "{ units(where: {id: [1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
                        + " 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1]}) { totalCount } } | TOO_COMPLEX",
            })
    void limitsAreThoseThatAreSet(String document, String code) {
        JsonNode answer = SERVER.graphQl(document);
        assertThat(code(answer)).as(answer.toString()).isEqualTo(code == null ? "" : code);
    }

    @Test
    void theBody() {
        assertThat(
                        SERVER.send(
                                        HttpRequest.newBuilder(SERVER.address().resolve("/graphql"))
                                                .header("Content-Type", "application/json")
                                                .POST(BodyPublishers.ofString("x".repeat(2_049)))
                                                .build())
                                .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ a: __type(name: \"Account\") { name } }",
                "{ ...f } fragment f on Query { __schema { types { name } } }",
                "{ _service { sdl } }",
            })
    void thePublicIsNotToldTheSchemaAndTheAdministratorIs(String document) {
        JsonNode refused = SERVER.graphQl(document);
        assertThat(code(refused)).isEqualTo("NOT_ALLOWED");
        assertThat(refused.at("/data").isMissingNode() || refused.at("/data").isNull()).isTrue();
        assertThat(SERVER.graphQlAs(BEARER, document, Map.of()).has("errors")).isFalse();
        assertThat(code(SERVER.graphQl(document))).isEqualTo("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ uni(id: 6) { id } }",
                "{ unit(id: 6) { nam } }",
                "{ unit }",
                "{ unit(id: 6) }",
                "{ units(where: {nope: 1}) { totalCount } }",
                "{ units(where: {level: [NOPE]}) { totalCount } }",
            })
    void mistakesThenTellThePublicNoNames(String document) {
        JsonNode answer = SERVER.graphQl(document);
        assertThat(code(answer)).isEqualTo("BAD_INPUT");
        assertThat(answer.toString())
                .doesNotContain("Unit", "Query", "unit", "name", "level", "COMMUNE");
    }

    @Test
    void byDefaultToolsAreToldTheWholeSchema() {
        JsonNode answer = UnitServer.get().graphQl(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/__schema/types").size()).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost=0", "depth=-1", "time=0s", "body=4GB"})
    void aLimitThatIsNoneStopsTheStart(String limit) {
        String name = "diachido.limits." + limit.split("=")[0];
        Binder settings =
                new Binder(new MapConfigurationPropertySource(Map.of(name, limit.split("=")[1])));
        assertThatThrownBy(() -> settings.bindOrCreate("diachido.limits", Limits.class))
                .rootCause()
                .hasMessageContaining(name);
    }
}
