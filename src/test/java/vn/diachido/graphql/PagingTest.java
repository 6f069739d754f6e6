package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.UnitServer;

/** Pages of any size, forwards and backwards, are the whole list cut up. */
class PagingTest {

    private static final String ORDERS =
            "[{field: POPULATION, direction: DESC}, {field: NAME}, {field: CODE, direction: DESC}]";

    private static String document(String order) {
        return """
        query ($first: Int, $after: String, $last: Int, $before: String) {
          units(orderBy: %s, first: $first, after: $after, last: $last, before: $before, asOf: "2026-01-01") {
            totalCount
            edges { cursor node { id } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }\
        """
                .formatted(order);
    }

    private static JsonNode page(String order, Map<String, ?> variables) {
        JsonNode answer = UnitServer.get().graphQl(document(order), variables);
        assertThat(answer.get("errors")).isNull();
        return answer.get("data").get("units");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("edges").forEach(edge -> ids.add(edge.get("node").get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{field: NAME}", "{field: CODE, direction: DESC}", ORDERS})
    void pagesForwards(String order) {
        List<String> whole = ids(page(order, Map.of("first", 200)));
        for (int size = 1; size <= whole.size() + 1; size++) {
            List<String> read = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>(Map.of("first", size));
            JsonNode page;
            do {
                page = page(order, variables);
                assertThat(page.get("pageInfo").get("hasPreviousPage").asBoolean())
                        .isEqualTo(variables.containsKey("after"));
                assertThat(page.get("totalCount").asInt()).isEqualTo(whole.size());
                read.addAll(ids(page));
                variables.put("after", page.get("pageInfo").get("endCursor").asString());
            } while (page.get("pageInfo").get("hasNextPage").asBoolean());
            assertThat(read).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{field: NAME}", ORDERS})
    void pagesBackwards(String order) {
        List<String> whole = ids(page(order, Map.of("first", 200)));
        for (int size = 1; size <= whole.size() + 1; size++) {
            List<List<String>> read = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>(Map.of("last", size));
            JsonNode page;
            do {
                page = page(order, variables);
                read.add(ids(page));
                variables.put("before", page.get("pageInfo").get("startCursor").asString());
            } while (page.get("pageInfo").get("hasPreviousPage").asBoolean());
            Collections.reverse(read);
            assertThat(read.stream().flatMap(List::stream).toList()).isEqualTo(whole);
        }
    }

    @Test
    void aCursorBelongsToItsOrder() {
        String cursor =
                page("{field: NAME}", Map.of("first", 1))
                        .get("pageInfo")
                        .get("endCursor")
                        .asString();
        JsonNode answer =
                UnitServer.get()
                        .graphQl(document("{field: CODE}"), Map.of("first", 1, "after", cursor));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_CURSOR");
        assertThat(answer.at("/data/units").isNull()).isTrue();
    }

    @Test
    void aTamperedCursorIsRefused() {
        String cursor =
                page("{field: NAME}", Map.of("first", 1))
                        .get("pageInfo")
                        .get("endCursor")
                        .asString();
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            JsonNode answer =
                    UnitServer.get()
                            .graphQl(
                                    document("{field: NAME}"),
                                    Map.of("first", 1, "after", tampered));
            if (!sameBytes(cursor, tampered)) {
                assertThat(answer.at("/errors/0/extensions/code").asString())
                        .as(tampered)
                        .isEqualTo("BAD_CURSOR");
            }
        }
    }

    /** The last letter of base 64 may hold bits that belong to no byte. */
    private static boolean sameBytes(String one, String other) {
        java.util.Base64.Decoder decoder = java.util.Base64.getUrlDecoder();
        return java.util.Arrays.equals(decoder.decode(one), decoder.decode(other));
    }
}
