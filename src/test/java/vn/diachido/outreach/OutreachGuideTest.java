package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diachido.UnitServer;

/** What the guide to outreach shows works. */
class OutreachGuideTest {

    private static final Path GUIDE = Path.of("src/docs/outreach.md");
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
        assertThat(UnitServer.get().graphQl(query, Map.of()).get("errors")).isNull();
    }

    @Test
    void bothLanguagesSayTheSameCodes() throws IOException {
        assertThat(messages("messages.properties").keySet())
                .isEqualTo(messages("messages_en.properties").keySet());
    }

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/outreach", file))) {
            properties.load(text);
        }
        return properties;
    }
}
