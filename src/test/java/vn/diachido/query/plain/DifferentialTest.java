package vn.diachido.query.plain;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/**
 * Random queries, compiled and told plainly, give the same JSON with the same order of keys. {@code
 * -Ddiachido.queries=N} asks for more of them, {@code -Ddiachido.seed=N} for the same again.
 */
class DifferentialTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void compiledReadsEqualPlainOnes() {
        int count = Integer.getInteger("diachido.queries", 300);
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        TestDatabase database = TestWorld.load("units", "everything");
        try (TestServer server =
                        TestServer.over(
                                database,
                                // Random questions are larger than any client may ask.
                                "--diachido.limits.aliases=1000",
                                "--diachido.limits.depth=20",
                                "--diachido.limits.cost=100000000");
                // What is told are numbers of persons, whom the public does not see.
                CloseableDSLContext behind =
                        DSL.using(database.url(), database.user(), database.password())) {
            behind.execute("select set_config('diachido.trusted', 'on', false)");
            GraphQLSchema schema = server.bean(GraphQlSource.class).schema();
            PlainApi plain =
                    new PlainApi(behind, schema, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
            Random random = new Random(seed);
            int refused = 0;
            for (int i = 0; i < count; i++) {
                RandomQueries.Query query = RandomQueries.next(schema, random);
                JsonNode compiled = server.graphQl(query.document(), query.variables());
                if (compiled.at("/errors/0/extensions/code").asString("").equals("TOO_COMPLEX")) {
                    refused++;
                    i--;
                    assertThat(refused).as("questions too large to be asked").isLessThan(count);
                    continue;
                }
                JsonNode told = JSON.valueToTree(plain.answer(query.document(), query.variables()));
                assertThat(told.get("errors")).as("seed %d, query %d, told", seed, i).isNull();
                assertThat(canonical(compiled.get("data")))
                        .as(
                                "seed %d, query %d: %s %s\n%s",
                                seed,
                                i,
                                query.document(),
                                query.variables(),
                                compiled.get("errors"))
                        .isEqualTo(canonical(told.get("data")));
                assertThat(compiled.get("errors")).isNull();
            }
        }
    }

    /** Text of a tree in which equal numbers are written alike; keys keep their order. */
    private static String canonical(JsonNode node) {
        if (node == null || node.isNull()) {
            return "null";
        }
        if (node.isObject()) {
            List<String> members =
                    node.properties().stream()
                            .map((Map.Entry<String, JsonNode> e) ->
                                    e.getKey() + ":" + canonical(e.getValue()))
                            .toList();
            return "{" + String.join(",\n", members) + "}";
        }
        if (node.isArray()) {
            return "["
                    + String.join(
                            ",\n", node.values().stream().map(DifferentialTest::canonical).toList())
                    + "]";
        }
        return node.isNumber()
                ? new BigDecimal(node.asString()).stripTrailingZeros().toPlainString()
                : node.toString();
    }
}
