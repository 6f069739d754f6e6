package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/**
 * Where a rule allows the head of a squad no other, no way leads to two, and every way out of two
 * is open.
 */
class HeadsTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = new TestAccounts(DATABASE).bearer(Role.PROVINCE_EDITOR);
    private static final String FIRST = "2026-01-01";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode write(String mutation, String input, String answer) {
        JsonNode told =
                SERVER.graphQlAs(
                        EDITOR,
                        "mutation { %s(input: {%s}) { %s userErrors { code path message } } }"
                                .formatted(mutation, input, answer),
                        Map.of());
        assertThat(told.has("errors")).as(told.toString()).isFalse();
        return told.at("/data/" + mutation);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String made(String mutation, String input, String type) {
        JsonNode answer = write(mutation, input, type + " { id }");
        assertThat(code(answer)).as(answer.toString()).isEmpty();
        return answer.at("/" + type + "/id").asString();
    }

    private static String described(String name, String kind, String level) {
        return "name: \"%s\", kind: %s, level: %s, unit: 6, validFrom: \"%s\""
                .formatted(name, kind, level, FIRST);
    }

    private static String squad(String name, String kind, String level) {
        return made("saveSquad", described(name, kind, level), "squad");
    }

    private static String person(String name) {
        return made("savePerson", "name: \"%s\", unit: 6".formatted(name), "person");
    }

    private static JsonNode lead(String squad, String person) {
        return write(
                "saveSquadMember",
                "squad: %s, person: %s, role: HEAD, validFrom: \"%s\""
                        .formatted(squad, person, FIRST),
                "squadMember { id }");
    }

    /**
     * Of squads of hamlets only: squads of communes are not under it, but count beside those that
     * are.
     */
    private static void forbidTwo(String kind, String levels) {
        made(
                "saveCompositionRule",
                """
                name: "Một đội", document: "Quy chế", kinds: [%s], %s validFrom: "%s", severity: REQUIRED,
                clauses: [{counts: OTHER_SQUADS_OF_HEAD, most: 0, text: "Không đứng đầu hai đội"}]
                """
                        .formatted(kind, levels, FIRST)
                        .replace("\n", " "),
                "compositionRule");
    }

    @Test
    void whoHeadedTwoBeforeARuleForbadeItCanLeaveEither() {
        String one = squad("Hai đội A", "COMMUNITY_DIGITAL_GROUP", "COMMUNE");
        String other = squad("Hai đội B", "COMMUNITY_DIGITAL_GROUP", "COMMUNE");
        String third = squad("Hai đội C", "COMMUNITY_DIGITAL_GROUP", "COMMUNE");
        String head = person("Người đứng đầu");
        String term = lead(one, head).at("/squadMember/id").asString();
        String second = lead(other, head).at("/squadMember/id").asString();
        assertThat(code(lead(third, head))).isEmpty();
        forbidTwo("COMMUNITY_DIGITAL_GROUP", "");
        assertThat(
                        code(
                                write(
                                        "endSquadMember",
                                        "id: %s, on: \"2026-06-30\"".formatted(term),
                                        "squadMember { id }")))
                .isEmpty();
        assertThat(
                        code(
                                write(
                                        "saveSquadMember",
                                        "id: %s, squad: %s, person: %s, role: HEAD, validFrom: \"%s\", validTo: \"2026-05-31\""
                                                .formatted(second, other, head, FIRST),
                                        "squadMember { id }")))
                .isEmpty();
        assertThat(
                        code(
                                write(
                                        "endSquad",
                                        "id: %s, on: \"2026-04-30\"".formatted(third),
                                        "squad { id }")))
                .isEmpty();
        assertThat(code(lead(squad("Hai đội D", "COMMUNITY_DIGITAL_GROUP", "COMMUNE"), head)))
                .isEqualTo("HEAD_OF_TWO");
    }

    @Test
    void noKindOfChangeMakesOneTheHeadOfTwo() {
        forbidTwo("CLUB", "levels: [HAMLET],");
        String hamlet = squad("Câu lạc bộ thôn", "CLUB", "HAMLET");
        String commune = squad("Câu lạc bộ xã", "CLUB", "COMMUNE");
        String team = squad("Đội tình nguyện", "VOLUNTEER_TEAM", "HAMLET");
        String head = person("Trưởng câu lạc bộ");
        String same = person("Trưởng Câu lạc bộ");
        assertThat(code(lead(hamlet, head))).isEmpty();
        assertThat(code(lead(commune, head)))
                .as("the rule is about the other")
                .isEqualTo("HEAD_OF_TWO");
        assertThat(code(lead(team, head))).isEmpty();
        assertThat(
                        code(
                                write(
                                        "saveSquad",
                                        "id: %s, ".formatted(team)
                                                + described("Đội", "CLUB", "HAMLET"),
                                        "squad { id }")))
                .isEqualTo("HEAD_OF_TWO");
        assertThat(code(lead(commune, same))).isEmpty();
        JsonNode merged =
                write(
                        "mergePersons",
                        "person: %s, into: %s".formatted(same, head),
                        "person { id }");
        assertThat(code(merged)).isEqualTo("HEAD_OF_TWO");
        assertThat(merged.at("/userErrors/0/message").asString()).contains("Câu lạc bộ");
    }

    @Test
    void aSquadIsOfTheLevelAndTheDaysOfItsUnit() {
        assertThat(
                        code(
                                write(
                                        "saveSquad",
                                        described("Tỉnh ở xã", "CLUB", "PROVINCE"),
                                        "squad { id }")))
                .isEqualTo("LEVEL_ELSEWHERE");
        assertThat(
                        code(
                                write(
                                        "saveSquad",
                                        described("Xã cũ", "CLUB", "COMMUNE")
                                                .replace("unit: 6", "unit: 5"),
                                        "squad { id }")))
                .isEqualTo("UNIT_NOT_THEN");
    }
}
