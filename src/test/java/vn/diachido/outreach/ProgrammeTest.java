package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/**
 * Campaigns, youth works, service points, agreements, roll-outs and the catalogue are written down.
 */
class ProgrammeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String PLANNER = bearer("planner", Role.PLANNER, 6L);
    private static final String STRANGER = bearer("stranger", Role.PLANNER, 7L);
    private static final String ADMINISTRATOR = bearer("admin", Role.ADMINISTRATOR, null);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, @Nullable Long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode write(String bearer, String mutation, String input, String answer) {
        JsonNode all =
                SERVER.graphQlAs(
                        bearer,
                        "mutation { %s(input: {%s}) { %s userErrors { code path message } } }"
                                .formatted(mutation, input, answer),
                        Map.of());
        assertThat(all.has("errors")).as(all.toString()).isFalse();
        return all.at("/data/" + mutation);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String campaign(String name) {
        return write(
                        PLANNER,
                        "saveCampaign",
                        "name: \"%s\", unit: 6, from: \"2026-03-01\", to: \"2026-03-31\""
                                .formatted(name),
                        "campaign { id }")
                .at("/campaign/id")
                .asString();
    }

    @Test
    void aCampaignIsWrittenAndWrittenAnew() {
        String id = campaign("Tháng Thanh niên 2026");
        String more =
                "id: \"%s\", name: \"Tháng Thanh niên\", unit: 6, from: \"2026-03-01\", to: \"2026-04-05\", note: \"Kéo dài\""
                        .formatted(id);
        assertThat(code(write(STRANGER, "saveCampaign", more, "campaign { id }")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(
                        write(
                                        PLANNER,
                                        "saveCampaign",
                                        more,
                                        "campaign { id name from to note unit { id } }")
                                .at("/campaign"))
                .hasToString(
                        "{\"id\":\"%s\",\"name\":\"Tháng Thanh niên\",\"from\":\"2026-03-01\",\"to\":\"2026-04-05\",\"note\":\"Kéo dài\",\"unit\":{\"id\":\"6\"}}"
                                .formatted(id));
    }

    @Test
    void aYouthWorkHasPlaceLevelAndStatus() {
        String input =
                "name: \"Thắp sáng đường quê\", level: COMMUNE, status: %s, unit: 6, from: \"2026-03-01\", place: \"Xóm 1\", longitude: 105.6, latitude: 21.9, campaign: \""
                        + campaign("Tháng Ba")
                        + "\"";
        assertThat(
                        code(
                                write(
                                        PLANNER,
                                        "saveYouthWork",
                                        input.formatted("DONE"),
                                        "youthWork { id }")))
                .isEqualTo("DONE_WHEN");
        JsonNode work =
                write(
                        PLANNER,
                        "saveYouthWork",
                        input.formatted("DONE") + ", to: \"2026-03-20\"",
                        "youthWork { level status from to place longitude latitude campaign { name } }");
        assertThat(work.at("/youthWork"))
                .hasToString(
                        "{\"level\":\"COMMUNE\",\"status\":\"DONE\",\"from\":\"2026-03-01\",\"to\":\"2026-03-20\",\"place\":\"Xóm 1\","
                                + "\"longitude\":105.6,\"latitude\":21.9,\"campaign\":{\"name\":\"Tháng Ba\"}}");
    }

    @Test
    void aServicePointHelpsWithPlatforms() {
        String input =
                "name: \"Điểm tư vấn\", unit: 6, hours: \"Thứ Bảy, 8 giờ đến 11 giờ\", validFrom: \"2026-01-01\", platforms: [%s]";
        assertThat(
                        code(
                                write(
                                        PLANNER,
                                        "saveServicePoint",
                                        input.formatted("\"nothing\""),
                                        "servicePoint { id }")))
                .isEqualTo("UNKNOWN_PLATFORM");
        JsonNode point =
                write(
                                PLANNER,
                                "saveServicePoint",
                                input.formatted("\"vneid\", \"c-thai-nguyen\", \"vneid\""),
                                "servicePoint { id hours validFrom platforms { key } }")
                        .at("/servicePoint");
        assertThat(point.at("/platforms").findValuesAsString("key"))
                .containsExactlyInAnyOrder("vneid", "c-thai-nguyen");
        JsonNode fewer =
                write(
                        PLANNER,
                        "saveServicePoint",
                        "id: \"%s\", ".formatted(point.at("/id").asString())
                                + input.formatted("\"vssid\""),
                        "servicePoint { platforms { key } }");
        assertThat(fewer.at("/servicePoint/platforms").findValuesAsString("key"))
                .containsExactly("vssid");
    }

    /** VNPT's promises to Đà Nẵng, in form; the progress is a share of what was promised. */
    @Test
    void anAgreementTellsWhatCameOfItsCommitments() {
        String input =
                "partner: \"VNPT\", name: \"Chuyển đổi số\", unit: 6, from: \"2022-10-23\", to: \"2025-12-31\", commitments: ["
                        + "{name: \"Người dùng\", indicator: \"app-users\", platform: \"vnpt-money\", value: 500000, reached: 125000, reachedOn: \"2023-04-28\"},"
                        + "{name: \"Họp không giấy\"%s}]";
        assertThat(
                        code(
                                write(
                                        PLANNER,
                                        "saveAgreement",
                                        input.formatted(", reached: 1"),
                                        "agreement { id }")))
                .isEqualTo("REACHED_WHEN");
        JsonNode commitments =
                write(
                                PLANNER,
                                "saveAgreement",
                                input.formatted(""),
                                "agreement { commitments { name indicator { key } value reached reachedOn share } }")
                        .at("/agreement/commitments");
        assertThat(commitments.at("/0"))
                .hasToString(
                        "{\"name\":\"Người dùng\",\"indicator\":{\"key\":\"app-users\"},\"value\":500000.0,\"reached\":125000.0,\"reachedOn\":\"2023-04-28\",\"share\":0.25}");
        assertThat(commitments.at("/1/share").isNull()).isTrue();
    }

    @Test
    void aRolloutSaidTwiceForADayIsOne() {
        String input =
                "platform: \"quan-ly-doan-vien\", body: \"Đoàn xã\", unit: 6, day: \"2026-05-01\", branches: 20, usingIt: %d";
        String answer = "rollout { id using share }";
        JsonNode first = write(PLANNER, "saveRollout", input.formatted(10), answer).at("/rollout");
        JsonNode again = write(PLANNER, "saveRollout", input.formatted(20), answer).at("/rollout");
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(first.at("/share").asDouble()).isEqualTo(0.5);
        assertThat(again.at("/share").asDouble()).isEqualTo(1);
        assertThat(code(write(PLANNER, "saveRollout", input.formatted(21), answer)))
                .isEqualTo("BAD_BRANCHES");
        assertThat(
                        code(
                                write(
                                        PLANNER,
                                        "saveRollout",
                                        input.formatted(20) + ", organisation: 999",
                                        answer)))
                .isEqualTo("UNKNOWN_ORGANISATION");
        DATABASE.dsl()
                .execute(
                        "insert into squad.organisation (id, name, kind, unit_id, life) overriding system value"
                                + " values (700, 'Đoàn xã một', 'UNIT', 6, '(,)')");
        JsonNode body =
                write(
                                PLANNER,
                                "saveRollout",
                                input.formatted(20) + ", organisation: 700",
                                "rollout { id organisation { name } }")
                        .at("/rollout");
        assertThat(body.at("/id")).isEqualTo(first.at("/id"));
        assertThat(body.at("/organisation/name").asString()).isEqualTo("Đoàn xã một");
    }

    @Test
    void theCatalogueGrowsAndItsMeasuresStay() {
        assertThat(
                        write(
                                        ADMINISTRATOR,
                                        "savePlatform",
                                        "key: \"bac-kan-so\", name: \"Bắc Kạn Số\", kind: APP",
                                        "platform { key name kind }")
                                .at("/platform"))
                .hasToString("{\"key\":\"bac-kan-so\",\"name\":\"Bắc Kạn Số\",\"kind\":\"APP\"}");
        String withdrawn = "key: \"bac-kan-so\", name: \"Bắc Kạn Số\", kind: APP, withdrawn: true";
        assertThat(
                        write(ADMINISTRATOR, "savePlatform", withdrawn, "platform { withdrawn }")
                                .at("/platform"))
                .hasToString("{\"withdrawn\":true}");
        assertThat(
                        SERVER.graphQlAs(
                                        null,
                                        "{ platforms(where: {withdrawn: true}) { nodes { key } }"
                                                + " indicators(where: {withdrawn: true}) { totalCount } }",
                                        Map.of())
                                .at("/data"))
                .hasToString(
                        "{\"platforms\":{\"nodes\":[{\"key\":\"bac-kan-so\"}]},\"indicators\":{\"totalCount\":0}}");
        assertThat(
                        code(
                                write(
                                        ADMINISTRATOR,
                                        "savePlatform",
                                        "key: \"khac\", name: \"VNeID\", kind: APP",
                                        "platform { id }")))
                .isEqualTo("NAME_TAKEN");
        String indicator =
                "key: \"%s\", name: \"Đèn đường\", measure: %s, unitOfMeasure: \"đèn\", addable: %s";
        String answer = "indicator { id addable }";
        assertThat(
                        code(
                                write(
                                        ADMINISTRATOR,
                                        "saveIndicator",
                                        indicator.formatted(
                                                "den-duong", "PIECES", "UNITS_AND_TIME"),
                                        answer)))
                .isEmpty();
        assertThat(
                        code(
                                write(
                                        ADMINISTRATOR,
                                        "saveIndicator",
                                        indicator.formatted("den-duong", "TURNS", "UNITS_AND_TIME"),
                                        answer)))
                .isEqualTo("MEASURE_SAID");
        assertThat(
                        code(
                                write(
                                        ADMINISTRATOR,
                                        "saveIndicator",
                                        indicator.formatted("ty-le", "SHARE", "UNITS"),
                                        answer)))
                .isEqualTo("MEASURE_NOT_ADDABLE");
        assertThat(
                        code(
                                write(
                                        ADMINISTRATOR,
                                        "saveIndicator",
                                        indicator.formatted("Đèn", "PIECES", "UNITS"),
                                        answer)))
                .isEqualTo("BAD_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "'name: \"x\", unit: 7, from: \"2026-03-01\", to: \"2026-03-02\"', OUTSIDE_AREA",
        "'name: \"x\", unit: 999, from: \"2026-03-01\", to: \"2026-03-02\"', UNKNOWN_UNIT",
        "'name: \"x\", unit: \"a\", from: \"2026-03-01\", to: \"2026-03-02\"', UNKNOWN_UNIT",
        "'name: \" \", unit: 6, from: \"2026-03-01\", to: \"2026-03-02\"', BAD_TEXT",
        "'name: \"x\", unit: 6, from: \"2026-03-02\", to: \"2026-03-01\"', BAD_DAYS",
        "'name: \"x\", unit: 6, from: \"0001-03-02\", to: \"2026-03-01\"', BAD_DAYS",
        "'id: \"77\", name: \"x\", unit: 6, from: \"2026-03-01\", to: \"2026-03-01\"', NOT_FOUND"
    })
    void whatCannotBeIsSaid(String input, String code) {
        JsonNode payload = write(PLANNER, "saveCampaign", input, "campaign { id }");
        assertThat(code(payload)).isEqualTo(code);
        assertThat(payload.at("/userErrors/0/message").asString()).doesNotContain("mistake.");
    }
}
