package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

/** Targets are set, split and followed; totals are grouped. */
class PlanTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String PLANNER = ACCOUNTS.bearer(Role.PLANNER);

    /** Communes 6, 7 and 8 have 5,200, 1,733 and 1,733 households. */
    static {
        DATABASE.dsl()
                .execute(
                        """
                        insert into unit.census (unit_id, counted_on, households, data_set_id) values (7, '2025-12-01', 1733, 1), (8, '2025-12-01', 1733, 1);
                        insert into outreach.activity (name, kind, unit_id, days, state) values
                            ('a', 'CONTEST', 6, '[2026-01-31,2026-02-02)', 'VERIFIED'), ('b', 'TRAINING', 7, '[2026-02-01,2026-02-02)', 'VERIFIED'),
                            ('c', 'CONTEST', 7, '[2026-02-10,2026-02-11)', 'VERIFIED');
                        insert into outreach.activity_result (activity_id, indicator_id, measure, addable, value)
                            select a.id, i.id, i.measure, i.addable, 10 * a.id from outreach.activity a, outreach.indicator i
                            where i.key = 'ideas' or i.key = 'trees' and a.name = 'b'
                        """);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode ask(String document) {
        JsonNode answer = SERVER.graphQlAs(PLANNER, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode save(String input) {
        return ask("mutation { saveTarget(input: {%s}) { target { id } userErrors { code } } }"
                        .formatted(input))
                .at("/saveTarget");
    }

    private static String saved(String input) {
        JsonNode answer = save(input);
        assertThat(code(answer)).isEmpty();
        return answer.at("/target/id").asString();
    }

    private static JsonNode split(String target, String how) {
        return ask("mutation { splitTarget(input: {id: %s, %s}) { target { parts { unit { id } value splitBy } } userErrors { code } } }"
                        .formatted(target, how))
                .at("/splitTarget");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String remove(String mutation, String id) {
        return code(
                ask("mutation { %s(input: {id: \"%s\"}) { id userErrors { code } } }"
                                .formatted(mutation, id))
                        .at("/" + mutation));
    }

    @Test
    void aTargetIsTakenAwayWithItsParts() {
        String input =
                "indicator: \"gifts\", unit: 1, from: \"2026-01-01\", to: \"2026-12-31\", value: 12";
        String target = saved(input);
        assertThat(code(save(input))).isEqualTo("TARGET_TWICE");
        String corrected =
                "id: \"%s\", %s".formatted(target, input.replace("value: 12", "value: 13"));
        assertThat(code(save(corrected))).isEmpty();
        assertThat(split(target, "by: HOUSEHOLDS").at("/userErrors").size()).isZero();
        assertThat(code(save(corrected))).isEqualTo("TARGET_SPLIT");
        assertThat(remove("removeTarget", target)).isEmpty();
        JsonNode left =
                ask(
                        "{ targets(where: {within: 1, indicator: [%s]}) { totalCount } }"
                                .formatted(
                                        DATABASE.dsl()
                                                .fetchValue(
                                                        "select id from outreach.indicator where key = 'gifts'")));
        assertThat(left.at("/targets/totalCount").asInt()).isZero();
    }

    @Test
    void anObservationIsCorrectedAndTakenAway() {
        String save =
                "mutation { saveObservation(input: {%s indicator: \"share-payment-accounts\", unit: 6, day: \"2026-04-28\", value: %d, source: \"báo\"}) { observation { id value } userErrors { code } } }";
        JsonNode said = ask(save.formatted("", 70)).at("/saveObservation");
        String id = said.at("/observation/id").asString();
        assertThat(code(ask(save.formatted("", 71)).at("/saveObservation")))
                .isEqualTo("OBSERVED_ALREADY");
        String again = "id: \"%s\",".formatted(id);
        JsonNode corrected = ask(save.formatted(again, 72)).at("/saveObservation");
        assertThat(corrected.at("/observation/value").asInt())
                .as(corrected.toString())
                .isEqualTo(72);
        assertThat(corrected.at("/observation/id").asString()).isEqualTo(id);
        assertThat(code(ask(save.formatted(again, 101)).at("/saveObservation")))
                .isEqualTo("BAD_SHARE");
        assertThat(remove("removeObservation", id)).isEmpty();
        assertThat(remove("removeObservation", id)).isEqualTo("NOT_FOUND");
        assertThat(remove("removeObservation", "x")).isEqualTo("NOT_FOUND");
        assertThat(
                        ask("{ observation(id: \"%s\") { id } }".formatted(id))
                                .at("/observation")
                                .isNull())
                .isTrue();
    }

    private static List<String> parts(JsonNode payload) {
        return payload.at("/target/parts").values().stream()
                .map(it ->
                        it.at("/unit/id").asString()
                                + "="
                                + it.at("/value").asInt()
                                + " "
                                + it.at("/splitBy").asString())
                .toList();
    }

    @Test
    void aTargetIsSplitByHouseholdsOrByHand() {
        String target =
                saved(
                        "indicator: \"trees\", unit: 1, from: \"2026-01-01\", to: \"2026-12-31\", value: 101");
        assertThat(parts(split(target, "by: HOUSEHOLDS")))
                .containsExactly("6=61 HOUSEHOLDS", "7=20 HOUSEHOLDS", "8=20 HOUSEHOLDS");
        assertThat(
                        parts(
                                split(
                                        target,
                                        "by: HAND, parts: [{unit: 6, value: 1}, {unit: 7, value: 100}]")))
                .containsExactly("6=1 HAND", "7=100 HAND");
        assertThat(code(split(target, "by: HAND, parts: [{unit: 6, value: 1}]")))
                .isEqualTo("SPLIT_DIFFERS");
        assertThat(code(split(target, "by: HAND, parts: [{unit: 4, value: 101}]")))
                .isEqualTo("SPLIT_ELSEWHERE");
        assertThat(code(split(target, "by: HAND"))).isEqualTo("SPLIT_NEEDS_PARTS");
        assertThat(parts(split(target, "by: HOUSEHOLDS"))).hasSize(3);
        String share =
                saved(
                        "indicator: \"share-public-services\", unit: 1, from: \"2026-01-01\", to: \"2026-12-31\", value: 40");
        assertThat(code(split(share, "by: HOUSEHOLDS"))).isEqualTo("NOT_ADDABLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BAD_DAYS          | indicator: "trees", unit: 6, from: "2026-01-02", to: "2026-01-01", value: 1
                    BAD_VALUE         | indicator: "trees", unit: 6, from: "2026-01-01", to: "2026-01-01", value: 0
                    UNIT_NOT_THEN     | indicator: "trees", unit: 4, from: "2026-01-01", to: "2026-01-01", value: 1
                    UNKNOWN_INDICATOR | indicator: "joy", unit: 6, from: "2026-01-01", to: "2026-01-01", value: 1
                    """)
    void aTargetThatCannotBeIsRefused(String code, String input) {
        assertThat(code(save(input))).isEqualTo(code);
    }

    @Test
    void progressKnowsShareAndPace() {
        String input =
                "indicator: \"ideas\", unit: 7, from: \"2026-02-01\", to: \"2026-02-28\", value: 100";
        String target = saved(input);
        assertThat(code(save(input))).isEqualTo("TARGET_TWICE");
        assertThat(progress(target, "2026-02-07")).isEqualTo("COMPUTED 20.0 0.2 0.8");
        assertThat(progress(target, "2026-02-14")).isEqualTo("COMPUTED 50.0 0.5 1.0");
        assertThat(progress(target, "2026-06-01")).isEqualTo("COMPUTED 50.0 0.5 0.5");
        assertThat(
                        ask("{ target(id: %s, asOf: \"2026-01-31\") { progress { basis actual { atLeast } } } }"
                                        .formatted(target))
                                .at("/target/progress/basis")
                                .asString())
                .isEqualTo("NONE");
    }

    private static String progress(String target, String day) {
        JsonNode progress =
                ask("{ target(id: %s, asOf: \"%s\") { progress { basis share pace actual { atLeast } } } }"
                                .formatted(target, day))
                        .at("/target/progress");
        return "%s %s %s %s"
                .formatted(
                        progress.at("/basis").asString(),
                        progress.at("/actual/atLeast").doubleValue(),
                        progress.at("/share").doubleValue(),
                        progress.at("/pace").doubleValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by: KIND                  | CONTEST 2: ideas 40; TRAINING 1: ideas 20, trees 20
                    by: MONTH                 | 2026-01 1: ideas 10; 2026-02 2: ideas 50, trees 20
                    by: UNIT                  | Phường Định Hóa 1: ideas 10; Xã Đình Hoa 2: ideas 50, trees 20
                    by: UNIT, level: PROVINCE | Tỉnh Thái Nguyên 3: ideas 60, trees 20
                    by: INDICATOR             | Ý tưởng 3: ideas 60; Cây xanh 1: trees 20
                    """)
    void totalsAreGrouped(String by, String expected) {
        JsonNode groups =
                ask("{ outreachTotals(where: {within: 1}, %s) { groups { value label activities { atLeast exact } amounts { indicator { key } amount { atMost } } } } }"
                                .formatted(by))
                        .at("/outreachTotals/groups");
        assertThat(groups.values().stream().map(PlanTest::told).toList())
                .containsExactlyInAnyOrder(expected.split("; "));
    }

    private static String told(JsonNode group) {
        JsonNode label = group.at("/label").isNull() ? group.at("/value") : group.at("/label");
        List<String> amounts =
                group.at("/amounts").values().stream()
                        .map(it ->
                                it.at("/indicator/key").asString()
                                        + " "
                                        + it.at("/amount/atMost").asInt())
                        .toList();
        return "%s %d: %s"
                .formatted(
                        label.asString(),
                        group.at("/activities/atLeast").asInt(),
                        String.join(", ", amounts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "turns; 6; 2026-01-01; 9999-12-31; 5; DAY_OUT_OF_RANGE",
                "turns; 6; 2026-01-01; 2026-12-31; 0.5; NOT_WHOLE",
                "share-public-services; 6; 2026-01-01; 2026-12-31; 140; BAD_SHARE",
                "turns; 6; 2025-01-01; 2025-12-31; 5; UNIT_NOT_THEN",
                "turns; 99999; 2026-01-01; 2026-12-31; 5; UNKNOWN_UNIT",
            })
    void whatCannotBeReachedIsNoTarget(
            String indicator, String unit, String from, String to, String value, String code) {
        assertThat(
                        code(
                                save(
                                        "indicator: \"%s\", unit: %s, from: \"%s\", to: \"%s\", value: %s"
                                                .formatted(indicator, unit, from, to, value))))
                .isEqualTo(code);
    }

    @Test
    void partsDoNotLieInEachOther() {
        String target =
                saved(
                        "indicator: \"leaflets\", unit: 1, from: \"2026-01-01\", to: \"2026-12-31\", value: 20");
        assertThat(
                        code(
                                split(
                                        target,
                                        "by: HAND, parts: [{unit: 6, value: 10}, {unit: 9, value: 10}]")))
                .isEqualTo("SPLIT_NESTED");
    }

    private static JsonNode course(String input) {
        return ask("mutation { saveCourse(input: {name: \"Lớp\", unit: 6, %s}) { course { id participants { persons } } userErrors { code } } }"
                        .formatted(input))
                .at("/saveCourse");
    }

    @Test
    void aCourseIsCorrectedAndTakenAway() {
        JsonNode made = course("from: \"2026-03-01\", participants: [{unit: 6, persons: 20}]");
        String id = made.at("/course/id").asString();
        JsonNode corrected =
                course(
                        "id: \"%s\", from: \"2026-03-02\", participants: [{unit: 7, persons: 3}]"
                                .formatted(id));
        assertThat(corrected.at("/course/id").asString()).isEqualTo(id);
        assertThat(corrected.at("/course/participants").toString()).isEqualTo("[{\"persons\":3}]");
        assertThat(code(course("from: \"2199-03-01\""))).isEqualTo("IN_FUTURE");
        assertThat(
                        code(
                                course(
                                        "from: \"2026-03-01\", participants: [{unit: 6, persons: 2147483647}]")))
                .isEqualTo("BAD_PERSONS");
        assertThat(remove("removeCourse", id)).isEmpty();
        assertThat(remove("removeCourse", id)).isEqualTo("NOT_FOUND");
    }
}
