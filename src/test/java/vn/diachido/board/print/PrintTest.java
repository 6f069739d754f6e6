package vn.diachido.board.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.address.PublicAddress;
import vn.diachido.address.QrPicture;
import vn.diachido.board.BoardCode;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Prints are drawn, every code on them is read again, also damaged, and their words copied out. */
class PrintTest {

    private static final String ADDRESS = "https://diachido.example.vn";
    private static final String NAME = "Đình Đầm Hà – Nơi thờ Thành hoàng làng, chuỗi ừ ự ữ ỹ ọ ẵ";
    private static final String OWNER = "Đoàn xã Đầm Hà";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.public-address=" + ADDRESS);
    private static final String KEEPER = bearer("keeper", 6);
    private static final String STRANGER = bearer("stranger", 7);

    static {
        DATABASE.dsl()
                .execute(
                        "insert into site.site (id, slug, name, unit_id, unit_basis, source_key, data_set_id)"
                                + " overriding system value values (101, 'a', ?, 6, 'POSITION', 'a', 1)",
                        NAME);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode ask(TestServer server, String bearer, String document) {
        JsonNode answer = server.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private record Issued(String batch, List<String> ids, List<String> codes) {}

    private static Issued issue(int count) {
        JsonNode batch =
                ask(
                                SERVER,
                                KEEPER,
                                "mutation { issueBoards(input: {count: %d, unit: 6}) { batch { id boards(first: 200) { nodes { id code } } } } }"
                                        .formatted(count))
                        .at("/issueBoards/batch");
        List<String> ids = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        batch.at("/boards/nodes")
                .values()
                .forEach(board -> {
                    ids.add(board.at("/id").asString());
                    codes.add(board.at("/code").asString());
                });
        return new Issued(batch.at("/id").asString(), ids, codes);
    }

    private static JsonNode print(String bearer, String input) {
        return ask(
                        SERVER,
                        bearer,
                        "mutation { printBoards(input: {%s}) { print { link address count } userErrors { code } } }"
                                .formatted(input))
                .at("/printBoards");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static PDDocument pdf(String link) throws Exception {
        HttpResponse<byte[]> file = SERVER.get(link, "Authorization", KEEPER);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return Loader.loadPDF(file.body());
    }

    /** What a part of a page shows, in millimetres. */
    private static BufferedImage part(
            BufferedImage page,
            double perMillimetre,
            double x,
            double y,
            double width,
            double height) {
        return page.getSubimage(
                (int) (x * perMillimetre),
                (int) (y * perMillimetre),
                (int) (width * perMillimetre),
                (int) (height * perMillimetre));
    }

    @Test
    void everyLabelOfASheetIsReadWhereItShouldBe() throws Exception {
        Issued issued = issue(30);
        JsonNode print =
                print(
                                KEEPER,
                                "batch: %s, format: LABELS_A4, startAt: 5, owner: \"%s\""
                                        .formatted(issued.batch(), OWNER))
                        .at("/print");
        assertThat(print.at("/count").asInt()).isEqualTo(30);
        assertThat(print.at("/address").asString()).isEqualTo(ADDRESS);
        try (PDDocument document = pdf(print.at("/link").asString())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            double perMillimetre = 200 / 25.4;
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < 2; page++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(page, 200));
            }
            for (int i = 0; i < 30; i++) {
                int place = i + 4;
                BufferedImage label =
                        part(
                                pages.get(place / 24),
                                perMillimetre,
                                place % 24 % 3 * 70,
                                place % 24 / 3 * 37,
                                70,
                                37);
                assertThat(QrPicture.of(label).decode())
                        .as("label %d", i)
                        .isEqualTo(ADDRESS + "/q/" + issued.codes().get(i));
                assertThat(QrPicture.of(damaged(label, 2, 3, 31, perMillimetre, i % 3)).decode())
                        .as("damaged label %d", i)
                        .isEqualTo(ADDRESS + "/q/" + issued.codes().get(i));
            }
            for (int empty = 0; empty < 4; empty++) {
                BufferedImage label =
                        part(
                                pages.getFirst(),
                                perMillimetre,
                                empty % 3 * 70,
                                empty / 3 * 37,
                                70,
                                37);
                assertThat(
                                IntStream.range(0, label.getWidth())
                                        .allMatch(x ->
                                                label.getRGB(x, label.getHeight() / 2)
                                                        == Color.WHITE.getRGB()))
                        .isTrue();
            }
            String text = new PDFTextStripper().getText(document);
            issued.codes().forEach(one -> assertThat(text).contains(new BoardCode(one).grouped()));
            assertThat(text).contains(OWNER, "Địa Chỉ Đỏ", "diachido.example.vn/q");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD_A5", "BOARD_60X40"})
    void aBoardIsReadAlsoDamagedAndItsWordsCopyOut(PrintFormat format) throws Exception {
        Issued issued = issue(1);
        String code = issued.codes().getFirst();
        ask(
                SERVER,
                KEEPER,
                "mutation { retargetBoard(input: {code: \"%s\", site: 101}) { userErrors { code } } }"
                        .formatted(code));
        JsonNode print =
                print(
                                KEEPER,
                                "boards: %s, format: %s, owner: \"%s\""
                                        .formatted(issued.ids(), format, OWNER))
                        .at("/print");
        try (PDDocument document = pdf(print.at("/link").asString())) {
            assertThat(document.getNumberOfPages()).isOne();
            double millimetresPerPoint = 25.4 / 72;
            assertThat(document.getPage(0).getMediaBox().getWidth() * millimetresPerPoint)
                    .isCloseTo(format.width(), org.assertj.core.data.Offset.offset(0.1));
            assertThat(document.getPage(0).getMediaBox().getHeight() * millimetresPerPoint)
                    .isCloseTo(format.height(), org.assertj.core.data.Offset.offset(0.1));
            float dpi = format == PrintFormat.BOARD_A5 ? 150 : 60;
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            Panel panel = Panel.of(format);
            assertThat(QrPicture.of(page).decode()).isEqualTo(ADDRESS + "/q/" + code);
            for (int corner = 0; corner < 3; corner++) {
                assertThat(
                                QrPicture.of(
                                                damaged(
                                                        page,
                                                        panel.symbolX(),
                                                        panel.symbolY(),
                                                        panel.symbol(),
                                                        dpi / 25.4,
                                                        corner))
                                        .decode())
                        .as("damage %d", corner)
                        .isEqualTo(ADDRESS + "/q/" + code);
            }
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text)
                    .contains(
                            NAME,
                            OWNER,
                            new BoardCode(code).grouped(),
                            "Số " + issued.ids().getFirst(),
                            "Quét mã để xem",
                            "diachido.example.vn/q");
        }
    }

    /**
     * A quarter of what level Q corrects, a quarter of the code words: a sixteenth of the symbol is
     * painted over, inside it, at its right edge, or below.
     */
    private static BufferedImage damaged(
            BufferedImage page,
            double left,
            double top,
            double symbol,
            double perMillimetre,
            int where) {
        BufferedImage copy =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(page, 0, 0, null);
        double quiet = symbol * 4 / 41;
        double side = symbol - 2 * quiet;
        double[][] corners = {{0.45, 0.45}, {0.72, 0.4}, {0.4, 0.7}};
        pen.setColor(where % 2 == 0 ? Color.BLACK : Color.WHITE);
        pen.fillRect(
                (int) ((left + quiet + corners[where][0] * side) * perMillimetre),
                (int) ((top + quiet + corners[where][1] * side) * perMillimetre),
                (int) (side / 4 * perMillimetre),
                (int) (side / 4 * perMillimetre));
        return copy;
    }

    @Test
    void oneBoardIsPrintedAgainAndEachPrintIsRemembered() {
        Issued issued = issue(2);
        String boards = "boards: [%s], format: BOARD_A5".formatted(issued.ids().getFirst());
        print(KEEPER, boards);
        print(KEEPER, boards);
        JsonNode board =
                ask(
                                SERVER,
                                KEEPER,
                                "{ boardByCode(code: \"%s\") { state printedAddress prints { address printedBy { login } } events { state } } }"
                                        .formatted(issued.codes().getFirst()))
                        .at("/boardByCode");
        assertThat(board.at("/state").asString()).isEqualTo("PRINTED");
        assertThat(board.at("/prints").values()).hasSize(2);
        assertThat(board.at("/events").values()).as("printed again it is still printed").hasSize(1);
        assertThat(board.at("/printedAddress").asString()).isEqualTo(ADDRESS);
        assertThat(
                        ask(
                                        SERVER,
                                        KEEPER,
                                        "{ boards(where: {printedElsewhere: true}) { totalCount } }")
                                .at("/boards/totalCount")
                                .asInt())
                .isZero();
        try (TestServer moved =
                TestServer.over(
                        DATABASE,
                        "--diachido.public-address=https://moi.example.vn",
                        "--diachido.former-addresses=" + ADDRESS)) {
            assertThat(
                            ask(
                                            moved,
                                            KEEPER,
                                            "{ boards(where: {printedElsewhere: true}, first: 200) { nodes { code } } }")
                                    .toString())
                    .contains(issued.codes().getFirst())
                    .doesNotContain(issued.codes().get(1));
        }
    }

    @Test
    void onlyWhoKeepsTheBoardsPrintsThem() {
        Issued issued = issue(2);
        String boards = "boards: [%s], format: LABELS_A4".formatted(issued.ids().getFirst());
        assertThat(code(print(STRANGER, boards))).isEqualTo("UNKNOWN_BOARD");
        assertThat(code(print(STRANGER, "batch: %s, format: LABELS_A4".formatted(issued.batch()))))
                .isEqualTo("UNKNOWN_BOARD");
        assertThat(
                        code(
                                print(
                                        KEEPER,
                                        "boards: [%s, 999999], format: LABELS_A4"
                                                .formatted(issued.ids().getFirst()))))
                .isEqualTo("UNKNOWN_BOARD");
        assertThat(code(print(KEEPER, "format: LABELS_A4"))).isEqualTo("BOARDS_OR_BATCH");
        assertThat(code(print(KEEPER, boards + ", startAt: 25"))).isEqualTo("BAD_START");
        assertThat(code(print(KEEPER, boards + ", startAt: 0"))).isEqualTo("BAD_START");
        assertThat(code(print(KEEPER, boards + ", owner: \"%s\"".formatted("x".repeat(201)))))
                .isEqualTo("TOO_LONG");
        String link = print(KEEPER, boards).at("/print/link").asString();
        assertThat(SERVER.get(link).statusCode()).isEqualTo(404);
        assertThat(SERVER.get(link, "Authorization", STRANGER).statusCode()).isEqualTo(404);
        assertThat(SERVER.get(link, "Authorization", KEEPER).statusCode()).isEqualTo(200);
        ask(
                SERVER,
                KEEPER,
                "mutation { changeBoardState(input: {code: \"%s\", state: RETIRED}) { userErrors { code } } }"
                        .formatted(issued.codes().getFirst()));
        assertThat(code(print(KEEPER, boards))).isEqualTo("BOARD_RETIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "'', PUBLIC_ADDRESS_UNSET",
        "http://diachido.example.vn, PUBLIC_ADDRESS_NOT_HTTPS",
        "https://127.0.0.1:8443, PUBLIC_ADDRESS_LOOPBACK",
        "https://localhost, PUBLIC_ADDRESS_LOOPBACK",
        "https://[::1], PUBLIC_ADDRESS_LOOPBACK",
        "https://192.168.1.5, PUBLIC_ADDRESS_LOOPBACK"
    })
    void nothingIsPrintedThatWouldNotAnswer(String address, String expected) {
        PublicAddress configured =
                new PublicAddress(address.isEmpty() ? null : URI.create(address), List.of());
        assertThat("PUBLIC_ADDRESS_" + configured.unprintable().orElseThrow()).isEqualTo(expected);
    }

    @Test
    void printingWithoutAPublicAddressIsRefused() {
        Issued issued = issue(1);
        try (TestServer unset = TestServer.over(DATABASE)) {
            JsonNode refused =
                    ask(
                                    unset,
                                    KEEPER,
                                    "mutation { printBoards(input: {boards: %s, format: BOARD_A5}) { print { id } userErrors { code message } } }"
                                            .formatted(issued.ids()))
                            .at("/printBoards");
            assertThat(code(refused)).isEqualTo("PUBLIC_ADDRESS_UNSET");
            assertThat(refused.at("/userErrors/0/message").asString()).contains("public address");
        }
        assertThat(
                        ask(
                                        SERVER,
                                        KEEPER,
                                        "{ boardByCode(code: \"%s\") { state prints { id } } }"
                                                .formatted(issued.codes().getFirst()))
                                .toString())
                .contains("ISSUED", "\"prints\":[]");
    }
}
