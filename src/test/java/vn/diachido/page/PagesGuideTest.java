package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.page.PageWorld.ORIGIN;
import static vn.diachido.page.PageWorld.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to pages and embeds shows works. */
class PagesGuideTest {

    private static final Path GUIDE = Path.of("src/docs/pages.md");
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(ORIGIN) + "(/[^\"'`\\s…]+)[\"'`\\s]");

    static List<String> addresses() throws IOException {
        return ADDRESS.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult address) -> address.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAddressOfTheGuideIsAnswered(String address) {
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theGuideShowsEveryWay() throws IOException {
        assertThat(addresses())
                .hasSizeGreaterThan(5)
                .anyMatch(address -> address.startsWith("/embed/sites/"))
                .anyMatch(address -> address.startsWith("/embed/sites?"))
                .anyMatch(address -> address.startsWith("/embed/red-address.js"))
                .anyMatch(address -> address.startsWith("/oembed?"))
                .anyMatch(address -> address.startsWith("/feeds/sites?"));
    }
}
