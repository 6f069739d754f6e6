package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.page.PageWorld.ORIGIN;
import static vn.diachido.page.PageWorld.ROWS;
import static vn.diachido.page.PageWorld.get;
import static vn.diachido.page.PageWorld.header;
import static vn.diachido.page.PageWorld.text;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** Which sites changed since a time. */
class SiteFeedTest {

    private static JsonNode feed(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    private static List<String> slugs(JsonNode feed) {
        return feed.get("changes").valueStream().map(one -> one.get("slug").asString()).toList();
    }

    private static String next(JsonNode feed) {
        String next = feed.get("next").asString();
        assertThat(next).startsWith(ORIGIN + "/feeds/sites?");
        return next.substring(ORIGIN.length());
    }

    private static void store(String slug, OffsetDateTime changedAt) {
        SiteRecord site = ROWS.site(slug);
        site.setChangedAt(changedAt);
        site.store();
    }

    @Test
    void tellsEachChangeOnceAndInOrder() {
        OffsetDateTime same = OffsetDateTime.parse("2001-02-03T04:05:06.123456Z");
        store("feed-3", same.plusNanos(1000));
        store("feed-1", same);
        store("feed-2", same);
        List<String> told = new ArrayList<>();
        String path = "/feeds/sites?since=2001-02-03T04:05:06.123456Z&limit=1";
        JsonNode page = feed(path);
        while (page.get("more").asBoolean() && told.size() < 3) {
            told.addAll(slugs(page));
            page = feed(next(page));
        }
        assertThat(told).containsExactly("feed-1", "feed-2", "feed-3");
        assertThat(slugs(feed("/feeds/sites?since=2001-02-03T04:05:06.123457Z&limit=1")))
                .containsExactly("feed-3");
        assertThat(slugs(feed("/feeds/sites?since=2001-02-03T11:05:06.123457%2B07:00&limit=1")))
                .containsExactly("feed-3");
    }

    @Test
    void saysOfWithdrawnOnesNothingButThat() {
        store("feed-hidden", OffsetDateTime.now());
        JsonNode before = feed("/feeds/sites?limit=200");
        JsonNode shown = last(before);
        assertThat(shown.get("slug").asString()).isEqualTo("feed-hidden");
        assertThat(shown.get("name").asString()).isEqualTo("Đình feed-hidden");
        assertThat(shown.get("url").asString()).isEqualTo(ORIGIN + "/vi/sites/feed-hidden");
        PageWorld.withdraw("feed-hidden");
        JsonNode after = told(next(before));
        assertThat(slugs(after)).containsExactly("feed-hidden");
        assertThat(last(after).propertyNames())
                .containsExactlyInAnyOrder("slug", "state", "changedAt");
        assertThat(last(after).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.get("more").asBoolean()).isFalse();
        assertThat(slugs(feed(next(after)))).isEmpty();
    }

    /** A change is told when everybody who writes at the same moment is done. */
    private static JsonNode told(String path) {
        Instant last = Instant.now().plusSeconds(30);
        JsonNode feed = feed(path);
        while (slugs(feed).isEmpty() && Instant.now().isBefore(last)) {
            feed = feed(path);
        }
        return feed;
    }

    private static JsonNode last(JsonNode feed) {
        JsonNode changes = feed.get("changes");
        return changes.get(changes.size() - 1);
    }

    @Test
    void waitsForWhoWritesAtThisMoment() {
        PageWorld.SQL.transaction(writer -> {
            Instant begun =
                    writer.dsl().fetchSingle("select now()").into(OffsetDateTime.class).toInstant();
            store("feed-waits", OffsetDateTime.now());
            String path = "/feeds/sites?since=" + begun;
            assertThat(slugs(feed(path))).doesNotContain("feed-waits");
        });
        assertThat(text("/feeds/sites?limit=200")).contains("feed-waits");
    }

    @Test
    void speaksAtom() throws Exception {
        Document atom =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(get("/feeds/sites.atom?limit=200").body()));
        assertThat(header(get("/feeds/sites.atom"), "Content-Type"))
                .startsWith("application/atom+xml");
        assertThat(atom.getElementsByTagNameNS("*", "entry").getLength()).isGreaterThan(2);
        assertThat(atom.getElementsByTagNameNS("*", "deleted-entry").getLength()).isPositive();
        assertThat(text("/feeds/sites.atom?limit=200"))
                .contains("&lt;script&gt;", "ref=\"urn:diachido:sites:gone-with-another-slug\"")
                .doesNotContain("<script");
    }

    @Test
    void isSentOnceToWhoKeepsIt() {
        String path = "/feeds/sites?limit=2";
        String tag = header(get(path), "ETag");
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=yesterday",
                "since=2025-02-31T00:00:00Z",
                "since=2025-01-01",
                "since=%2B999999999-01-01T00:00:00Z",
                "limit=0",
                "limit=201",
                "limit=x",
                "after=-1",
                "after=99999999999999999999"
            })
    void saysWhatItCannotRead(String question) {
        for (String path : List.of("/feeds/sites?", "/feeds/sites.atom?")) {
            assertThat(get(path + question).statusCode()).as(question).isEqualTo(400);
            assertThat(text(path + question)).contains("\"code\"").doesNotContain("Exception");
        }
    }
}
