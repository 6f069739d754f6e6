package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.page.PageWorld.COMMUNE;
import static vn.diachido.page.PageWorld.ORIGIN;
import static vn.diachido.page.PageWorld.OTHER;
import static vn.diachido.page.PageWorld.PROVINCE;
import static vn.diachido.page.PageWorld.ROWS;
import static vn.diachido.page.PageWorld.get;
import static vn.diachido.page.PageWorld.header;
import static vn.diachido.page.PageWorld.text;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** The list of all sites, its filter, and what search engines are told. */
class SiteListTest {

    private static final Pattern PLACE = Pattern.compile("<h2><a href=\"/vi/sites/([a-z0-9-]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @BeforeAll
    static void storeMany() {
        for (int i = 10; i < 55; i++) {
            SiteRecord site = ROWS.site("heap-" + i);
            site.setPlaceType("FORT");
            site.setUnitId(OTHER);
            site.setUnitBasis("STATEMENT");
            if (i % 2 == 0) {
                site.setPosition(TestRows.point(107.7, 21.4 + i * 0.001));
            }
            site.store();
        }
    }

    private static List<String> places(String page) {
        return PLACE.matcher(page).results().map((MatchResult place) -> place.group(1)).toList();
    }

    @Test
    void listsAllWithoutAScript() {
        String page = text("/vi");
        assertThat(places(page)).hasSize(20);
        assertThat(page)
                .contains("<form", "method=\"get\"", "action=\"/vi\"", "chưa có vị trí")
                .doesNotContain("onclick", "??");
        assertThat(
                        page.replaceAll(
                                "<script( src=\"/page/near.js\" defer(=\"defer\")?| type=\"module\" src=\"/page/list-map.js\")></script>",
                                ""))
                .doesNotContain("<script");
        assertThat(places(text("/vi/sites"))).isEqualTo(places(page));
        assertThat(text("/en")).contains("Red addresses and relics", "without a position");
        assertThat(get("/vi").body().length).isLessThan(50_000);
    }

    @Test
    void pagesHoldEachPlaceOnce() {
        List<String> all = new ArrayList<>();
        String path = "/vi?kind=FORT";
        while (path != null) {
            String page = text(path);
            all.addAll(places(page));
            Matcher next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void filtersAsTheApiDoes() {
        assertThat(places(text("/vi?q=dam%20ha"))).containsExactly("whole");
        assertThat(places(text("/vi?q=dinh%20lang"))).containsExactly("whole");
        assertThat(places(text("/vi?kind=MUSEUM"))).containsExactly("today");
        assertThat(places(text("/vi?red=yes"))).containsExactly("whole");
        assertThat(places(text("/vi?rank=NATIONAL"))).containsExactlyInAnyOrder("whole", "markup");
        assertThat(places(text("/vi?unit=" + COMMUNE))).containsExactly("whole");
        assertThat(text("/vi?unit=" + PROVINCE)).contains("46 địa điểm");
        assertThat(text("/vi?q=&kind=&rank=&red=&unit=")).contains("<b>48 địa điểm</b>");
        assertThat(text("/vi?q=khongconoinao")).contains("Không có địa điểm nào như vậy.");
    }

    @Test
    void looksNearbyOnlyWhenAsked() {
        assertThat(text("/vi")).doesNotContain("km");
        String page = text("/vi?near=107.59,21.35,5000");
        assertThat(places(page)).containsExactly("whole");
        assertThat(page).contains("trong vòng 5 km", "420 m");
        assertThat(places(text("/vi?near=107.7,21.4,20000")).getFirst()).isEqualTo("heap-10");
    }

    @Test
    void leadsToTheMapWithTheSameSites() {
        assertThat(text("/vi?near=107.59,21.35,5000&kind=FORT&red=no&q=a"))
                .contains(
                        "href=\"/?layer=sites&amp;q=a&amp;type=FORT&amp;red=no&amp;near=21.35%2C107.59%2C5000&amp;lang=vi\"");
    }

    @Test
    void drawsTheSameSitesOnAMapOfItsOwn() {
        HttpResponse<byte[]> answer = get("/vi?near=107.59,21.35,5000&kind=FORT&red=no&q=a%22b");
        assertThat(text(answer)).doesNotContain("id=\"map\"", "list-map.js");
        answer = get("/vi?near=107.7,21.4,20000&kind=FORT");
        assertThat(text(answer))
                .contains(
                        "data-where=\"{&quot;placeType&quot;:[&quot;FORT&quot;],&quot;near&quot;:{",
                        "<script type=\"module\" src=\"/page/list-map.js\"></script>",
                        "<button type=\"button\" class=\"button quiet\" hidden");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains(
                        "style-src 'self' 'sha256-",
                        "connect-src 'self'",
                        "worker-src 'self' blob:")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near=107.59,21.35",
                "near=200,21.35,5000",
                "near=107.59,91,5000",
                "near=21.35;107.59;5000",
                "near=107.59,21.35,0",
                "near=107.59,21.35,-5",
                "near=107.59,21.35,99999999",
                "near=NaN,NaN,NaN",
                "near=1e2,1,1",
                "kind=nonsense",
                "kind=%3Cscript%3E",
                "rank=national",
                "red=maybe",
                "unit=x",
                "unit=-1",
                "after=nonsense"
            })
    void saysWhatItCannotRead(String question) {
        for (String path : List.of("/vi?", "/en?", "/embed/sites?lang=vi&")) {
            HttpResponse<byte[]> answer = get(path + question);
            assertThat(answer.statusCode()).as(path + question).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).startsWith("text/html");
            assertThat(text(answer)).doesNotContain("<script>", "Exception", "??");
        }
        assertThat(text("/en?near=nonsense")).contains("near is longitude,latitude,metres");
    }

    @Test
    void searchEnginesFindEveryPage() {
        assertThat(text("/robots.txt"))
                .contains("Sitemap: " + ORIGIN + "/sitemap.xml", "Disallow: /admin");
        Matcher heaps =
                Pattern.compile("<loc>" + ORIGIN + "(/sitemap/\\d+\\.xml)</loc><lastmod>20")
                        .matcher(text("/sitemap.xml"));
        TreeSet<String> pages = new TreeSet<>();
        while (heaps.find()) {
            String heap = text(heaps.group(1));
            Matcher page =
                    Pattern.compile("<loc>" + ORIGIN + "([^<]+)</loc><lastmod>20").matcher(heap);
            while (page.find()) {
                pages.add(page.group(1));
            }
            assertThat(heap)
                    .contains(
                            "hreflang=\"fr\" href=\"" + ORIGIN + "/fr/sites/whole\"",
                            "hreflang=\"vi\" href=\"" + ORIGIN + "/vi/sites/whole\"");
        }
        assertThat(pages)
                .contains(
                        "/vi/sites/whole", "/en/sites/whole", "/fr/sites/whole", "/vi/sites/today")
                .doesNotContain("/vi/sites/gone-with-another-slug", "/vi/sites/once");
        for (String page : List.of("/vi/sites/whole", "/fr/sites/whole", "/en/sites/today")) {
            assertThat(get(page).statusCode()).isEqualTo(200);
        }
        assertThat(get("/sitemap/999.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/x.xml").statusCode()).isEqualTo(404);
    }
}
