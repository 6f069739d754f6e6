package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diachido.UnitServer;

/** What the guide of coverage shows works. */
class CoverageGuideTest {

    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyQueryOfTheGuideIsAnswered() throws IOException {
        List<String> queries =
                QUERY.matcher(Files.readString(Path.of("src/docs/coverage.md")))
                        .results()
                        .map(query -> query.group(1))
                        .toList();
        assertThat(queries)
                .hasSize(2)
                .allSatisfy(query ->
                        assertThat(
                                        UnitServer.get()
                                                .graphQl(
                                                        query, Map.of("province", "1", "unit", "6"))
                                                .get("errors"))
                                .as(query)
                                .isNull());
    }
}
