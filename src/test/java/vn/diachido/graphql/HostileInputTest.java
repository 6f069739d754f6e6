package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.UnitServer;

/** Values that are more than they look. */
class HostileInputTest {

    private static final String UNITS =
            "query ($where: UnitFilter) { units(where: $where) { totalCount } }";

    private static JsonNode units(Map<String, ?> where) {
        return UnitServer.get().graphQl(UNITS, Map.of("where", where));
    }

    private static int found(String search) {
        JsonNode answer = units(Map.of("search", search));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/units/totalCount").asInt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%",
                "dinh%hoa",
                "d%",
                "d_nh hoa",
                "dinh_hoa%",
                "%hoa",
                "\\",
                "\\%",
                "dinh hoa\\",
                "'; drop table x; --",
                "dinh' or 'a' = 'a",
                "$$"
            })
    void aWildcardOfASearchIsNone(String search) {
        assertThat(found(search)).isLessThanOrEqualTo(found(search.replaceAll("[%_\\\\]", " ")));
        if (search.matches("[%_\\\\$]+")) {
            assertThat(found(search)).isZero();
        }
    }

    @Test
    void aSearchHasAHundredCharacters() {
        assertThat(found("dinh hoa")).isPositive();
        assertThat(found("x".repeat(100))).isZero();
        assertThat(
                        units(Map.of("search", "x".repeat(101)))
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void aShapeHasFiftyThousandVertices() {
        assertThat(units(Map.of("intersects", circle(50_000))).has("errors")).isFalse();
        JsonNode refused = units(Map.of("intersects", circle(50_001)));
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_LARGE");
        assertThat(refused.at("/errors/0/message").asString()).contains("50.000");
    }

    /** A round polygon, the last position being the first. */
    private static Map<String, ?> circle(int positions) {
        List<List<Double>> ring = new ArrayList<>();
        for (int i = 0; i < positions - 1; i++) {
            double angle = 2 * Math.PI * i / (positions - 1);
            ring.add(List.of(round(105 + 8 * Math.cos(angle)), round(16 + 8 * Math.sin(angle))));
        }
        ring.add(ring.getFirst());
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
