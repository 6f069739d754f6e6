package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diachido.UnitServer;
import vn.diachido.query.request.Refusal;

/** What the guide shows works. */
class ApiGuideTest {

    private static final Path GUIDE = Path.of("src/docs/api.md");
    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    static List<String> queries() throws IOException {
        return QUERY.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult query) -> query.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryOfTheGuideIsAnswered(String query) {
        Map<String, ?> variables = Map.of("province", "1", "unit", "1", "code", "23456789ABC");
        assertThat(UnitServer.get().graphQl(query, variables).get("errors")).isNull();
    }

    @Test
    void everyCodeIsInTheGuide() throws IOException {
        assertThat(queries()).hasSizeGreaterThan(5);
        String guide = Files.readString(GUIDE);
        for (Refusal.Code code : Refusal.Code.values()) {
            assertThat(guide).contains("`" + code.name() + "`");
        }
    }
}
