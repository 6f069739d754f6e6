package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.address.QrPicture;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/**
 * Nine boards at nine places of Đầm Hà, whose district is no more: issued, printed, read by a
 * camera, hung, scanned in two languages; one is moved, one retired.
 */
class DamHaTest {

    private static final String ADDRESS = "https://diachido.example.vn";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Mobile %d";

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.demonstration-data=true",
                    "--diachido.public-address=" + ADDRESS);
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode done(String bearer, String mutation, String input) {
        JsonNode payload =
                ask(
                                bearer,
                                "mutation { %s(input: {%s}) { board { state site { slug } place } userErrors { code } } }"
                                        .formatted(mutation, input))
                        .at("/" + mutation);
        assertThat(payload.at("/userErrors").values()).as(payload.toString()).isEmpty();
        return payload.at("/board");
    }

    private static String page(String path, String... headers) {
        HttpResponse<byte[]> page = SERVER.get(path, headers);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.values().stream().map(node -> node.at(field).asString()).toList();
    }

    @Test
    void nineBoardsAtNinePlaces() throws Exception {
        long commune =
                DATABASE.dsl()
                        .fetchSingle(
                                "select unit_id from unit.version where level = 'COMMUNE' and code = '06895'"
                                        + " and valid @> current_date")
                        .into(long.class);
        String keeper = bearer("xadoan", Role.COMMUNE_EDITOR, commune);
        String member = bearer("doanvien", Role.FIELD_MEMBER, commune);
        JsonNode sites =
                ask(
                        keeper,
                        "{ unitByCode(code: \"06895\", level: COMMUNE) { id } sites(where: {search: \"\"}, first: 200) { nodes { id slug name longitude approximate unit { code } } } }");
        String unit = sites.at("/unitByCode/id").asString();
        List<JsonNode> places =
                sites.at("/sites/nodes").values().stream()
                        .filter(site -> site.at("/unit/code").asString("").equals("06895"))
                        .toList();
        assertThat(places)
                .hasSize(9)
                .allMatch(site ->
                        site.at("/longitude").isNull() || site.at("/approximate").asBoolean());
        assertThat(
                        places.stream()
                                .filter(site ->
                                        site.at("/name")
                                                .asString()
                                                .startsWith("Địa điểm minh họa")))
                .hasSize(3);

        JsonNode batch =
                ask(
                                keeper,
                                "mutation { issueBoards(input: {count: 9, unit: %s}) { batch { id boards { nodes { code } } } } }"
                                        .formatted(unit))
                        .at("/issueBoards/batch");
        List<String> codes = texts(batch.at("/boards/nodes"), "/code");
        assertThat(new HashSet<>(codes)).hasSize(9);
        String link =
                ask(
                                keeper,
                                "mutation { printBoards(input: {batch: %s, format: BOARD_A5, owner: \"Đoàn xã Đầm Hà\"}) { print { link } } }"
                                        .formatted(batch.at("/id")))
                        .at("/printBoards/print/link")
                        .asString();
        List<String> decoded = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(SERVER.get(link, "Authorization", keeper).body())) {
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                decoded.add(
                        QrPicture.of(new PDFRenderer(file).renderImageWithDPI(page, 100)).decode());
            }
        }
        assertThat(decoded)
                .containsExactlyElementsOf(
                        codes.stream().map(code -> ADDRESS + "/q/" + code).toList());

        for (int i = 0; i < 9; i++) {
            assertThat(page("/q/" + codes.get(i))).contains("Bảng này chưa gắn với địa điểm nào");
            JsonNode hung =
                    done(
                            member,
                            "installBoard",
                            "code: \"%s\", site: %s, place: \"Cổng chính\""
                                    .formatted(codes.get(i), places.get(i).at("/id")));
            assertThat(hung.at("/state").asString()).isEqualTo("INSTALLED");
        }
        Scans scans = SERVER.bean(Scans.class);
        for (int i = 0; i < 9; i++) {
            String path = decoded.get(i).substring(ADDRESS.length());
            for (String language : List.of("vi", "en")) {
                HttpResponse<byte[]> scanned =
                        SERVER.get(
                                path,
                                "User-Agent",
                                PHONE.formatted(i) + language,
                                "Accept-Language",
                                language);
                assertThat(scanned.statusCode()).isEqualTo(302);
                String to = scanned.headers().firstValue("Location").orElseThrow();
                assertThat(to)
                        .startsWith(
                                "/" + language + "/sites/" + places.get(i).at("/slug").asString());
                assertThat(page(to)).contains(places.get(i).at("/name").asString(), "Cổng chính");
            }
        }
        scans.flush();
        String count =
                "{ scans(where: {within: %s, early: false}, by: LANGUAGE) { total groups { value scans } } }"
                        .formatted(unit);
        assertThat(ask(keeper, count).at("/scans").toString())
                .isEqualTo(
                        "{\"total\":18,\"groups\":[{\"value\":\"en\",\"scans\":9},{\"value\":\"vi\",\"scans\":9}]}");

        JsonNode moved =
                done(
                        member,
                        "installBoard",
                        "code: \"%s\", place: \"Nhà văn hóa\"".formatted(codes.getFirst()));
        assertThat(moved.at("/state").asString()).isEqualTo("MOVED");
        assertThat(moved.at("/place").asString()).isEqualTo("Nhà văn hóa");
        assertThat(
                        done(
                                        keeper,
                                        "retargetBoard",
                                        "code: \"%s\", site: %s"
                                                .formatted(
                                                        codes.get(1), places.getFirst().at("/id")))
                                .at("/site/slug"))
                .isEqualTo(places.getFirst().at("/slug"));
        assertThat(SERVER.get("/q/" + codes.get(1)).headers().firstValue("Location").orElseThrow())
                .contains(places.getFirst().at("/slug").asString());
        HttpResponse<byte[]> embedded =
                SERVER.get("/embed/sites/" + places.getFirst().at("/slug").asString());
        assertThat(new String(embedded.body(), StandardCharsets.UTF_8))
                .contains(places.getFirst().at("/name").asString());
        assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *");
        assertThat(embedded.headers().firstValue("Set-Cookie")).isEmpty();
        done(keeper, "changeBoardState", "code: \"%s\", state: RETIRED".formatted(codes.getLast()));
        HttpResponse<byte[]> gone = SERVER.get("/q/" + codes.getLast());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8))
                .contains("Bảng này không còn dùng", places.getLast().at("/slug").asString());
        assertThat(
                        texts(
                                ask(
                                                keeper,
                                                "{ boards(where: {batch: [%s]}, orderBy: [{field: CODE}]) { facets { state { value count } } } }"
                                                        .formatted(batch.at("/id")))
                                        .at("/boards/facets/state"),
                                "/value"))
                .containsExactlyInAnyOrder("INSTALLED", "MOVED", "RETIRED");
    }

    /** What the demonstration data brings: each of the nine sites has a board that hangs. */
    @Test
    void theDemonstrationShowsNineBoardsThatHang() {
        assertThat(
                        DATABASE.dsl()
                                .fetchSingle(
                                        "select count(distinct b.site_id) from board.board b where batch_id is null and"
                                                + " state = 'INSTALLED' and installed_at is not null and inspect_by is not null")
                                .into(int.class))
                .isEqualTo(9);
    }
}
