package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/**
 * Reports that come late are of units as they were; positions are held against them; pictures are
 * seen by who sees the report.
 */
class ActivityPlaceTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    private static final String MEMBER_OF_6 = bearer("member6", Role.FIELD_MEMBER, 6);
    private static final String MEMBER_OF_8 = bearer("member8", Role.FIELD_MEMBER, 8);
    private static final String MEMBER_OF_PROVINCE = bearer("member1", Role.FIELD_MEMBER, 1);
    private static final String EDITOR_OF_6 = bearer("editor6", Role.COMMUNE_EDITOR, 6);
    private static final String EDITOR_OF_7 = bearer("editor7", Role.COMMUNE_EDITOR, 7);
    private static final String EDITOR_OF_PROVINCE = bearer("editor1", Role.PROVINCE_EDITOR, 1);

    /** Squad 1 of the province always. */
    static {
        DATABASE.dsl()
                .execute(
                        "insert into squad.squad (name, kind, level, unit_id, life, source_key, data_set_id)"
                                + " values ('Ba', 'VOLUNTEER_TEAM', 'PROVINCE', 1, '(,)', '3', 1)");
    }

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

    private static JsonNode report(String bearer, String input) {
        return ask(
                        bearer,
                        "mutation { reportActivity(input: {name: \"Ra quân\", kind: APP_HELP, squads: [1], %s}) { activity { id unitConflict unit { name } photos { url } } userErrors { code } } }"
                                .formatted(input))
                .at("/reportActivity");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String verify(String bearer, String id) {
        return code(
                ask(
                                bearer,
                                "mutation { verifyActivity(input: {id: %s}) { activity { id } userErrors { code } } }"
                                        .formatted(id))
                        .at("/verifyActivity"));
    }

    private static boolean isSeen(String bearer, String id) {
        return !ask(bearer, "{ activity(id: %s) { id } }".formatted(id)).at("/activity").isNull();
    }

    /** Commune 4 and its hamlet 9 went wholly to 6; of 5 a part went to 6 and a part to 7. */
    @Test
    void aLateReportIsOfTheUnitAsItWas() {
        String of4 = "from: \"2025-06-05\", unit: 4";
        JsonNode late = report(MEMBER_OF_6, of4);
        assertThat(code(late)).isEmpty();
        assertThat(late.at("/activity/unit/name").asString()).isEqualTo("Chợ Chu");
        assertThat(code(report(MEMBER_OF_PROVINCE, of4))).isEmpty();
        assertThat(code(report(MEMBER_OF_8, of4))).isEqualTo("OUTSIDE_AREA");
        String id = late.at("/activity/id").asString();
        assertThat(isSeen(EDITOR_OF_7, id)).isFalse();
        assertThat(verify(EDITOR_OF_7, id)).isEqualTo("NOT_FOUND");
        assertThat(isSeen(EDITOR_OF_PROVINCE, id)).isTrue();
        assertThat(isSeen(EDITOR_OF_6, id)).isTrue();
        assertThat(verify(EDITOR_OF_6, id)).isEmpty();
    }

    private static boolean isListed(String id, long within) {
        String asked = "{ activities(where: {within: %d}, first: 200) { nodes { id } } }";
        return ask(EDITOR_OF_PROVINCE, asked.formatted(within))
                .at("/activities/nodes")
                .valueStream()
                .anyMatch(node -> node.at("/id").asString().equals(id));
    }

    /** Lists hold what certainly lies there: the least that totals say. */
    @Test
    void listsOfTodayTakeInWhatLayThereThen() {
        String of4 =
                report(MEMBER_OF_6, "from: \"2025-06-06\", unit: 4").at("/activity/id").asString();
        assertThat(isListed(of4, 6)).isTrue();
        assertThat(isListed(of4, 7)).isFalse();
        assertThat(isListed(of4, 1)).isTrue();
        String of5 =
                report(MEMBER_OF_6, "from: \"2025-06-06\", unit: 5").at("/activity/id").asString();
        assertThat(isListed(of5, 6)).isFalse();
        assertThat(isListed(of5, 7)).isFalse();
        assertThat(isListed(of5, 1)).isTrue();
    }

    @Test
    void ofAUnitThatWasSplitTheHamletsTell() {
        String of4 = "from: \"2025-06-05\", unit: 4, hamlets: [9]";
        String id = report(MEMBER_OF_6, of4).at("/activity/id").asString();
        assertThat(isSeen(EDITOR_OF_6, id)).isTrue();
        assertThat(isSeen(EDITOR_OF_7, id)).isFalse();
        String somewhere =
                report(MEMBER_OF_6, "from: \"2025-06-05\", unit: 5").at("/activity/id").asString();
        assertThat(isSeen(EDITOR_OF_6, somewhere)).isTrue();
        assertThat(isSeen(EDITOR_OF_7, somewhere)).isTrue();
    }

    @Test
    void aUnitThatIsNotYetThereIsNone() {
        assertThat(code(report(MEMBER_OF_6, "from: \"2025-06-05\", unit: 6")))
                .isEqualTo("UNKNOWN_UNIT");
    }

    @ParameterizedTest
    @CsvSource({
        "'longitude: 105.5', BAD_POSITION",
        "'longitude: 21.5, latitude: 105.5', POSITION_SWAPPED",
        "'longitude: 2.3, latitude: 48.8', OUTSIDE_VIETNAM",
        "'longitude: 106.5, latitude: 21.5', POSITION_ELSEWHERE",
        "'longitude: 105.5, latitude: 21.5', ''",
        "'longitude: 106.003, latitude: 21.5', ''"
    })
    void aPositionIsHeldAgainstTheUnit(String position, String code) {
        JsonNode reported =
                report(
                        MEMBER_OF_6,
                        "from: \"2026-03-26\", unit: 6, acceptOutside: true, " + position);
        assertThat(code(reported)).isEqualTo(code);
    }

    @Test
    void aPositionElsewhereIsTakenWithAMark() {
        String position = "from: \"2026-03-26\", unit: 6, longitude: 106.5, latitude: 21.5";
        JsonNode reported = report(MEMBER_OF_6, position + ", acceptConflict: true");
        assertThat(reported.at("/activity/unitConflict").asBoolean())
                .as(reported.toString())
                .isTrue();
        JsonNode found =
                ask(MEMBER_OF_6, "{ activities(where: {unitConflict: true}) { nodes { id } } }");
        assertThat(found.at("/activities/nodes").findValuesAsString("id"))
                .contains(reported.at("/activity/id").asString());
    }

    private static String picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        HttpRequest request =
                HttpRequest.newBuilder(SERVER.address().resolve("/media?unit=6&name=a"))
                        .header("Content-Type", "image/png")
                        .header("Authorization", MEMBER_OF_6)
                        .POST(BodyPublishers.ofByteArray(out.toByteArray()))
                        .build();
        return JsonMapper.shared()
                .readTree(SERVER.send(request).body())
                .at("/file/digest")
                .asString();
    }

    private static int photos(String bearer, String id) {
        return ask(bearer, "{ activity(id: %s) { photos { url } } }".formatted(id))
                .at("/activity/photos")
                .size();
    }

    private static int status(String url, String... headers) {
        return SERVER.get(url, headers).statusCode();
    }

    @Test
    void aPictureIsSeenByWhoSeesTheReport() throws IOException {
        String of6 = "from: \"2026-03-26\", unit: 6, photos: [\"%s\"]";
        assertThat(code(report(MEMBER_OF_6, of6.formatted("0".repeat(32)))))
                .isEqualTo("UNKNOWN_FILE");
        JsonNode reported = report(MEMBER_OF_6, of6.formatted(picture()));
        assertThat(code(reported)).as(reported.toString()).isEmpty();
        String url = reported.at("/activity/photos/0/url").asString();
        String id = reported.at("/activity/id").asString();
        assertThat(photos(EDITOR_OF_6, id)).isEqualTo(1);
        assertThat(isSeen(EDITOR_OF_7, id)).isFalse();
        assertThat(verify(EDITOR_OF_6, id)).isEmpty();
        assertThat(photos(EDITOR_OF_7, id)).isZero();
        assertThat(
                        SERVER.graphQl("{ activity(id: %s) { photos { url } } }".formatted(id))
                                .at("/data/activity/photos")
                                .size())
                .isZero();
        assertThat(status(url, "Authorization", MEMBER_OF_6)).isEqualTo(200);
        assertThat(status(url, "Authorization", EDITOR_OF_6)).isEqualTo(200);
        assertThat(status(url, "Authorization", EDITOR_OF_7)).isEqualTo(404);
        assertThat(status(url)).isEqualTo(404);
    }
}
