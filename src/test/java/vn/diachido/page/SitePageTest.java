package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.page.PageWorld.MARKUP;
import static vn.diachido.page.PageWorld.ORIGIN;
import static vn.diachido.page.PageWorld.get;
import static vn.diachido.page.PageWorld.header;
import static vn.diachido.page.PageWorld.text;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a site: all that is known of it, in words, for people and for programs. */
class SitePageTest {

    private static final Pattern ELEMENT = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)");

    @Test
    void saysAllThatIsKnown() {
        assertThat(text("/vi/sites/whole"))
                .contains(
                        "Đình Đầm Hà",
                        "Còn gọi là",
                        "Đình cổ, Đình làng",
                        "Nơi thành lập chi bộ.",
                        "<p>Chuyện <b>dài</b>.</p>",
                        "từ những năm 1940 đến khoảng năm 1950",
                        "Di tích cấp quốc gia",
                        "Quyết định 2/QĐ",
                        "Từ ngày 1/1/2010",
                        "Di tích cấp tỉnh",
                        "Từ ngày 12/5/1995 đến ngày 30/12/2009",
                        "Thứ Hai đến Thứ Sáu: 08:00–17:00",
                        "href=\"tel:0203123456\"",
                        "rel=\"nofollow noopener\" href=\"https://dinh.example.vn/\"",
                        "Bà Nguyễn Thị Thử",
                        "bí thư đầu tiên",
                        "href=\"https://books.example.vn/1\">Lịch sử đảng bộ",
                        "Nhà xuất bản Thử",
                        "href=\"https://source.example.vn/page\">source.example.vn",
                        "Vị trí gần đúng.",
                        "Xã Đầm Hà, Tỉnh Quảng Ninh",
                        "Địa chỉ đã ghi lại thuộc nơi khác: Xã Hải Hà, Tỉnh Quảng Ninh",
                        "Credit of pages",
                        "Licence of pages")
                .doesNotContain("class=\"note\"", "??");
    }

    @Test
    void saysSoWhereATranslationIsOld() {
        assertThat(text("/en/sites/whole"))
                .contains(
                        "<html lang=\"en\"",
                        "Đầm Hà communal house",
                        "Where the cell was founded.",
                        "This translation follows an earlier text",
                        "from the 1940s to about 1950",
                        "Monday to Friday: 08:00–17:00",
                        "From 12 May 1995 to 30 December 2009",
                        "Only roughly known.")
                .doesNotContain("Nơi thành lập", "??");
        assertThat(text("/en/sites/today"))
                .contains("There is no text in this language yet, so it is shown in Vietnamese.");
    }

    @Test
    void speaksEveryLanguageOfTheSite() {
        String page = text("/fr/sites/whole");
        assertThat(page)
                .contains(
                        "<h1 lang=\"fr\">Maison communale de Đầm Hà</h1>",
                        "La cellule y est née.",
                        "rel=\"canonical\" href=\"" + ORIGIN + "/fr/sites/whole\"",
                        "hreflang=\"vi\" href=\"" + ORIGIN + "/vi/sites/whole\"",
                        "hreflang=\"en\" href=\"" + ORIGIN + "/en/sites/whole\"",
                        "hreflang=\"fr\" href=\"" + ORIGIN + "/fr/sites/whole\"",
                        "hreflang=\"x-default\" href=\"" + ORIGIN + "/vi/sites/whole\"")
                .doesNotContain("class=\"note\"");
        assertThat(get("/fr/sites/today").statusCode()).isEqualTo(404);
        assertThat(get("/de/sites/whole").statusCode()).isEqualTo(404);
    }

    @Test
    void speaksToWhoShowsLinks() {
        assertThat(text("/en/sites/whole"))
                .contains(
                        "property=\"og:title\" content=\"Đầm Hà communal house\"",
                        "property=\"og:description\" content=\"Where the cell was founded.\"",
                        "property=\"og:url\" content=\"" + ORIGIN + "/en/sites/whole\"",
                        "property=\"og:locale\" content=\"en_GB\"");
    }

    @Test
    void leadsFromAFormerSlugToTheSite() {
        for (String language : new String[] {"vi", "en"}) {
            HttpResponse<byte[]> answer = get("/" + language + "/sites/once");
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo("/" + language + "/sites/today");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "gone-with-another-slug"})
    void saysThatASiteWasWithdrawn(String slug) {
        HttpResponse<byte[]> page = get("/vi/sites/" + slug);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(text(page))
                .contains("Địa điểm này đã được rút", "noindex")
                .doesNotContain("Đình gone");
        HttpResponse<byte[]> data = get("/vi/sites/" + slug, "Accept", "application/geo+json");
        assertThat(data.statusCode()).isEqualTo(410);
        assertThat(text(data)).contains("NOT_FOUND");
    }

    @Test
    void isOneAddressInThreeForms() {
        HttpResponse<byte[]> geo = get("/en/sites/whole", "Accept", "application/geo+json");
        JsonNode feature = JsonMapper.shared().readTree(geo.body());
        assertThat(header(geo, "Content-Type")).startsWith("application/geo+json");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(107.5934);
        assertThat(feature.at("/properties/name").asString()).isEqualTo("Đầm Hà communal house");
        assertThat(feature.at("/properties/approximate").asBoolean()).isTrue();
        HttpResponse<byte[]> linked = get("/en/sites/whole", "Accept", "application/ld+json");
        JsonNode thing = JsonMapper.shared().readTree(linked.body());
        assertThat(thing.at("/openingHours/0").asString()).isEqualTo("Mo-Fr 08:00-17:00");
        assertThat(thing.at("/alternateName/0").asString()).isEqualTo("Đình Đầm Hà");
        assertThat(thing.at("/sameAs").toString()).contains("https://dinh.example.vn/");
        assertThat(thing.at("/identifier").asString()).isEqualTo("whole");
        for (String accept : new String[] {"*/*", "text/html", "nonsense", "image/png"}) {
            assertThat(header(get("/en/sites/whole", "Accept", accept), "Content-Type"))
                    .startsWith("text/html");
        }
        HttpResponse<byte[]> nowhere = get("/vi/sites/today", "Accept", "application/geo+json");
        assertThat(JsonMapper.shared().readTree(nowhere.body()).get("geometry").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/ld+json", "application/geo+json"})
    void isSentOnceToWhoKeepsIt(String accept) {
        HttpResponse<byte[]> first = get("/vi/sites/whole", "Accept", accept);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Vary").toLowerCase(Locale.ROOT).split(",\\s*"))
                .contains("accept");
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        String tag = header(first, "ETag");
        HttpResponse<byte[]> second =
                get("/vi/sites/whole", "Accept", accept, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(get("/en/sites/whole", "Accept", accept, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsMarkupAsText() {
        for (String language : new String[] {"vi", "en"}) {
            String page = text("/" + language + "/sites/markup");
            String outside =
                    page.replaceFirst(
                            "(?s)<script type=\"application/ld\\+json\">.*?</script>", "");
            assertThat(outside)
                    .contains(HtmlUtils.htmlEscape(MARKUP, "UTF-8").substring(0, 30))
                    .doesNotContain("<script", "<iframe", "<img", "javascript:", "evil.example");
            Matcher elements = ELEMENT.matcher(outside);
            assertThat(elements.results().map(found -> found.group(1).toLowerCase(Locale.ROOT)))
                    .doesNotContain("script", "iframe", "img", "object");
        }
    }

    @Test
    void showsWhatCanBeSeenAndHeard() {
        String picture = "/media/" + "a".repeat(32) + "/960.jpg";
        assertThat(text("/en/sites/whole"))
                .contains(
                        "<img loading=\"lazy\" src=\"" + picture + "\" width=\"960\"",
                        "alt=\"The gate\"",
                        "Trần Thử · CC BY 4.0",
                        "preload=\"none\" src=\"/media/" + "b".repeat(32) + "/0.mp3\"",
                        "rel=\"nofollow noopener\" href=\"https://video.example.vn/1\"",
                        "property=\"og:image\" content=\"" + ORIGIN + picture + "\"");
        JsonNode thing =
                JsonMapper.shared()
                        .readTree(text("/vi/sites/whole", "Accept", "application/ld+json"));
        assertThat(thing.at("/image/0/contentUrl").asString()).isEqualTo(ORIGIN + picture);
        assertThat(thing.at("/image/0/license").asString()).isEqualTo("CC BY 4.0");
        assertThat(thing.at("/image/0/caption").asString()).isEqualTo("Cổng đình");
    }

    @Test
    void storiesAreSanitisedAgain() {
        assertThat(text("/vi/sites/markup"))
                .contains("<div class=\"story\"><p>Kept</p>")
                .doesNotContain("<iframe", "evil.example");
    }

    @Test
    void fitsASlowLine() {
        assertThat(get("/vi/sites/whole").body().length).isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/sites//evil.example",
                "/vi/sites/..%2f..%2fevil",
                "/vi/sites/@evil.example",
                "/vi/sites/http:%2f%2fevil.example",
                "/vi/sites/once/..//evil.example",
                "/vi/sites/once?lang=//evil.example",
                "/vi/sites/once?next=https://evil.example/",
                "//evil.example/vi/sites/once",
                "/vi/sites/%5c%5cevil.example",
                "/evil.example/sites/once",
                "/vi/sites/once/",
                "/vi/sites/once;evil.example"
            })
    void neverLeadsElsewhere(String path) {
        HttpResponse<byte[]> answer =
                get(path, "X-Forwarded-Host", "evil.example", "Referer", "https://evil.example/");
        assertThat(answer.statusCode()).isIn(301, 400, 404);
        assertThat(header(answer, "Location")).isIn("", "/vi/sites/today");
        assertThat(text(answer)).doesNotContain("evil.example");
    }
}
