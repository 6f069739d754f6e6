package vn.diachido.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** A draft is shown as its page will be, to whoever may see the draft and to nobody else. */
class PreviewTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.public-address=https://preview.example.vn");
    private static final String MEMBER = bearer("member", Role.FIELD_MEMBER, 6);
    private static final String OTHER_MEMBER = bearer("other", Role.FIELD_MEMBER, 6);
    private static final String EDITOR = bearer("editor", Role.COMMUNE_EDITOR, 6);
    private static final String STRANGER = bearer("stranger", Role.COMMUNE_EDITOR, 7);
    private static final String ID = draft();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static String draft() {
        JsonNode saved =
                SERVER.graphQlAs(
                        MEMBER,
                        """
                        mutation { saveSiteDraft(input: {name: "Đình chưa ai biết", summary: "Tóm tắt <b>", unit: "6", story: "<p>Chuyện <script>x</script>kể</p>",
                          redAddress: true, rankings: [{rank: PROVINCIAL, decision: "QĐ 7", from: "2020-01-01"}, {rank: INVENTORIED, from: "1990-01-01", to: "2019-12-31"}],
                          mentions: [{kind: PERSON, name: "Bà Thử"}], translations: [{language: "fr", name: "Maison inconnue"}]}) { siteDraft { id } userErrors { code } } }
                        """,
                        Map.of());
        return saved.at("/data/saveSiteDraft/siteDraft/id").asString();
    }

    private static HttpResponse<byte[]> get(@Nullable String bearer, String path) {
        return bearer == null ? SERVER.get(path) : SERVER.get(path, "Authorization", bearer);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void whoeverMaySeeTheDraftSeesItsPage() {
        for (String bearer : List.of(MEMBER, EDITOR)) {
            HttpResponse<byte[]> page = get(bearer, "/preview/vi/" + ID);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(text(page))
                    .contains(
                            "Đình chưa ai biết",
                            "Tóm tắt &lt;b&gt;",
                            "<p>Chuyện kể</p>",
                            "Xem trước bản nháp",
                            "name=\"robots\" content=\"noindex\"",
                            "Di tích cấp tỉnh",
                            "QĐ 7",
                            "Bà Thử",
                            "href=\"/preview/en/" + ID + "\"",
                            "href=\"/preview/fr/" + ID + "\"")
                    .doesNotContain("canonical", "og:title", "ld+json", "/vi/sites/", "??");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        }
        assertThat(text(get(MEMBER, "/preview/fr/" + ID))).contains("Maison inconnue");
    }

    @Test
    void toAllOthersThereIsNoSuchPage() {
        for (String bearer : new @Nullable String[] {null, STRANGER, OTHER_MEMBER}) {
            HttpResponse<byte[]> page = get(bearer, "/preview/vi/" + ID);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(text(page)).doesNotContain("chưa ai biết");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        }
        for (String path :
                List.of(
                        "/preview/vi/99999999",
                        "/preview/vi/x",
                        "/preview/de/" + ID,
                        "/preview/1/" + ID)) {
            assertThat(get(MEMBER, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** A published site's page stays what it was, with all that programs read of it. */
    @Test
    void aPublishedPageIsNoPreview() {
        JsonNode published =
                SERVER.graphQlAs(
                        EDITOR,
                        "mutation { publishSiteDraft(input: {id: \"%s\"}) { site { slug } userErrors { code } } }"
                                .formatted(other()),
                        Map.of());
        String slug = published.at("/data/publishSiteDraft/site/slug").asString();
        assertThat(text(get(null, "/vi/sites/" + slug)))
                .contains("rel=\"canonical\"", "application/ld+json")
                .doesNotContain("Xem trước bản nháp", "noindex");
    }

    private static String other() {
        return SERVER.graphQlAs(
                        MEMBER,
                        "mutation { saveSiteDraft(input: {name: \"Đình công khai\", unit: \"6\"}) { siteDraft { id } } }",
                        Map.of())
                .at("/data/saveSiteDraft/siteDraft/id")
                .asString();
    }
}
