package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
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
import vn.diachido.graphql.change.Stream;
import vn.diachido.query.request.Role;

/** Activities are reported, verified and sent back; totals keep measures and units apart. */
class ActivityLifeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    private static final String MEMBER = bearer("member", Role.FIELD_MEMBER, null);
    private static final String OTHER = bearer("other", Role.FIELD_MEMBER, 1L);
    private static final String EDITOR = bearer("editor", Role.PROVINCE_EDITOR, null);

    /** Squad 1 of commune 6 since the reform, 2 of commune 5 until it, 3 of the province always. */
    static {
        DATABASE.dsl()
                .execute(
                        """
                        insert into squad.squad (name, kind, level, unit_id, life, source_key, data_set_id) values
                            ('Một', 'VOLUNTEER_TEAM', 'COMMUNE', 6, '[2025-07-01,)', '1', 1),
                            ('Hai', 'VOLUNTEER_TEAM', 'COMMUNE', 5, '(,2025-07-01)', '2', 1),
                            ('Ba', 'VOLUNTEER_TEAM', 'PROVINCE', 1, '(,)', '3', 1)
                        """);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, @Nullable Long unit) {
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
                        "mutation { reportActivity(input: {name: \"Ra quân\", kind: APP_HELP, %s}) { activity { id state report { note author { login } } squads { squad { name } } results { indicator { key } persons turns amount } outsideArea } userErrors { code path message } } }"
                                .formatted(input))
                .at("/reportActivity");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static JsonNode judge(String bearer, String mutation, String input) {
        return ask(
                        bearer,
                        "mutation { %s(input: {%s}) { activity { state report { remark } } userErrors { code } } }"
                                .formatted(mutation, input))
                .at("/" + mutation);
    }

    private static String verified(String input) {
        JsonNode reported = report(MEMBER, input);
        assertThat(code(reported)).as(reported.toString()).isEmpty();
        String id = reported.at("/activity/id").asString();
        assertThat(code(judge(EDITOR, "verifyActivity", "id: " + id))).isEmpty();
        return id;
    }

    private static final String IN_6 = "unit: 6, squads: [1], from: \"2026-03-26\"";

    /** Its author hears of a report at once, everybody else when it is verified. */
    @Test
    void changesAreToldToWhoMaySeeThem() {
        String question = "subscription { activityChanged { kind id activity { name state } } }";
        try (Stream author =
                        Stream.open(
                                SERVER.address(), question, Map.of(), "Authorization: " + MEMBER);
                Stream open = Stream.open(SERVER.address(), question, Map.of())) {
            author.next();
            open.next();
            String id = report(MEMBER, IN_6 + ", note: \"Nghe\"").at("/activity/id").asString();
            JsonNode heard = next(author, id);
            assertThat(heard.at("/activity/state").asString()).isEqualTo("REPORTED");
            judge(EDITOR, "verifyActivity", "id: " + id);
            JsonNode told = next(open, id);
            assertThat(told.at("/activity/state").asString()).isEqualTo("VERIFIED");
        }
    }

    /** The next change of one activity; others may change beside it. */
    private static JsonNode next(Stream stream, String id) {
        JsonNode change = stream.next().at("/data/activityChanged");
        while (!change.at("/id").asString("").equals(id)) {
            assertThat(change.at("/activity/state").asString("VERIFIED"))
                    .as("what the asker may not see")
                    .isNotEqualTo("RETURNED");
            change = stream.next().at("/data/activityChanged");
        }
        return change;
    }

    @Test
    void aSquadDoesNotEndBeforeItsActivities() {
        String squad =
                ask(
                                EDITOR,
                                "mutation { saveSquad(input: {name: \"Bốn\", kind: VOLUNTEER_TEAM, level: COMMUNE, unit: 6, validFrom: \"2025-07-01\"}) { squad { id } } }")
                        .at("/saveSquad/squad/id")
                        .asString();
        assertThat(
                        code(
                                report(
                                        MEMBER,
                                        "unit: 6, squads: [%s], from: \"2026-03-26\", to: \"2026-03-28\""
                                                .formatted(squad))))
                .isEmpty();
        assertThat(
                        code(
                                ask(
                                                EDITOR,
                                                "mutation { saveSquad(input: {id: %s, name: \"Bốn\", kind: VOLUNTEER_TEAM, level: COMMUNE, unit: 6, validFrom: \"2026-03-27\"}) { squad { id } userErrors { code } } }"
                                                        .formatted(squad))
                                        .at("/saveSquad")))
                .isEqualTo("AT_WORK_BEFORE");
        assertThat(end(squad, "2026-03-27")).isEqualTo("AT_WORK_LATER");
        assertThat(end(squad, "2026-03-28")).isEmpty();
    }

    private static String end(String squad, String on) {
        return ask(
                        EDITOR,
                        "mutation { endSquad(input: {id: \"%s\", on: \"%s\"}) { squad { id } userErrors { code } } }"
                                .formatted(squad, on))
                .at("/endSquad/userErrors/0/code")
                .asString("");
    }

    /** PostgreSQL has no text with a zero character. */
    @Test
    void aZeroCharacterIsAMistakeOfItsSender() {
        String zero = "x\\u0000y";
        for (String input :
                List.of(
                        IN_6 + ", idempotencyKey: \"" + zero + "\"",
                        IN_6 + ", note: \"" + zero + "\"",
                        "unit: 6, squads: [\"" + zero + "\"], from: \"2026-03-26\"",
                        IN_6 + ", results: [{indicator: \"" + zero + "\", value: 1}]")) {
            JsonNode answer =
                    SERVER.graphQlAs(
                            MEMBER,
                            "mutation { reportActivity(input: {name: \"Ra quân\", kind: APP_HELP, %s}) { userErrors { code } } }"
                                    .formatted(input),
                            Map.of());
            assertThat(answer.at("/errors/0/extensions/code").asString(""))
                    .as(input)
                    .isNotEqualTo("INTERNAL");
        }
    }

    @Test
    void aReportIsSeenByItsAuthorAndEditorsUntilItIsVerified() {
        JsonNode reported =
                report(
                        MEMBER,
                        IN_6
                                + ", note: \"Gặp bà Hoa\", results: [{indicator: \"people-reached\", value: 40}, {indicator: \"turns\", value: 12}, {indicator: \"leaflets\", value: 300}]");
        assertThat(code(reported)).as(reported.toString()).isEmpty();
        String id = reported.at("/activity/id").asString();
        assertThat(reported.at("/activity/results/0/amount").asInt()).isEqualTo(300);
        assertThat(reported.at("/activity/results/0/persons").isNull()).isTrue();
        assertThat(reported.at("/activity/results/1/persons").asInt()).isEqualTo(40);
        assertThat(reported.at("/activity/results/2/turns").asInt()).isEqualTo(12);
        assertThat(reported.at("/activity/results/2/persons").isNull()).isTrue();
        String question =
                "{ activity(id: %s) { state report { note remark author { login } } } }"
                        .formatted(id);
        assertThat(SERVER.graphQl(question).at("/data/activity").isNull()).isTrue();
        assertThat(ask(OTHER, question).at("/activity").isNull()).isTrue();
        assertThat(ask(MEMBER, question).at("/activity/report/note").asString())
                .isEqualTo("Gặp bà Hoa");
        assertThat(
                        code(
                                judge(
                                        EDITOR,
                                        "returnActivity",
                                        "id: %s, remark: \"Thiếu ảnh\"".formatted(id))))
                .isEmpty();
        assertThat(ask(MEMBER, question).at("/activity/report/remark").asString())
                .isEqualTo("Thiếu ảnh");
        assertThat(code(report(OTHER, "id: %s, %s".formatted(id, IN_6)))).isEqualTo("NOT_FOUND");
        JsonNode again = report(MEMBER, "id: %s, note: \"Có ảnh\", %s".formatted(id, IN_6));
        assertThat(again.at("/activity/state").asString())
                .as(again.toString())
                .isEqualTo("REPORTED");
        assertThat(judge(EDITOR, "verifyActivity", "id: " + id).at("/activity/state").asString())
                .isEqualTo("VERIFIED");
        JsonNode everybody = SERVER.graphQl(question).at("/data/activity");
        assertThat(everybody.at("/state").asString()).isEqualTo("VERIFIED");
        assertThat(everybody.at("/report").isNull()).isTrue();
        assertThat(code(report(MEMBER, "id: %s, %s".formatted(id, IN_6))))
                .isEqualTo("VERIFIED_ALREADY");
        assertThat(code(judge(EDITOR, "verifyActivity", "id: " + id))).isEqualTo("JUDGED_ALREADY");
    }

    @Test
    void aReportThatIsSentTwiceIsStoredOnce() {
        String input = IN_6 + ", idempotencyKey: \"phone-7 42\"";
        String id = report(MEMBER, input).at("/activity/id").asString();
        int stored = ACCOUNTS.trusted(dsl -> dsl.fetchCount(ACTIVITY));
        assertThat(report(MEMBER, input).at("/activity/id").asString()).isEqualTo(id);
        int after = ACCOUNTS.trusted(dsl -> dsl.fetchCount(ACTIVITY));
        assertThat(after).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SQUAD_NOT_THERE    | unit: 4, squads: [1], from: "2025-06-30"
                    BAD_DAYS           | unit: 6, squads: [1], from: "2026-03-02", to: "2026-03-01"
                    UNKNOWN_UNIT       | unit: 4, squads: [3], from: "2026-03-02"
                    UNKNOWN_SQUAD      | unit: 6, squads: [99], from: "2026-03-02"
                    SQUAD_NEEDED       | unit: 6, squads: [], from: "2026-03-02"
                    HAMLET_ELSEWHERE   | unit: 7, squads: [3], hamlets: [9], from: "2026-03-02"
                    OUTSIDE_SQUAD_AREA | unit: 7, squads: [1], from: "2026-03-02"
                    UNKNOWN_CAMPAIGN   | unit: 6, squads: [1], campaign: 99, from: "2026-03-02"
                    NOT_ADDABLE        | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "share-public-services", value: 40}]
                    COUNTED_ITSELF     | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "squads", value: 40}]
                    NEGATIVE_RESULT    | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "turns", value: -1}]
                    NOT_WHOLE          | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "turns", value: 1.5}]
                    RESULT_TWICE       | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "turns", value: 1}, {indicator: "turns", value: 2}]
                    UNKNOWN_INDICATOR  | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "joy", value: 1}]
                    UNKNOWN_PLATFORM   | unit: 6, squads: [1], from: "2026-03-02", results: [{indicator: "apps-installed", platform: "x", value: 1}]
                    NOTHING_AND_RESULTS| unit: 6, squads: [1], from: "2026-03-02", foundNothing: true, results: [{indicator: "turns", value: 1}]
                    """)
    void whatCannotBeIsRefused(String code, String input) {
        int before = ACCOUNTS.trusted(dsl -> dsl.fetchCount(ACTIVITY));
        assertThat(code(report(MEMBER, input))).isEqualTo(code);
        int after = ACCOUNTS.trusted(dsl -> dsl.fetchCount(ACTIVITY));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatIsAheadIsRefused() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        assertThat(code(report(MEMBER, "unit: 6, squads: [1], from: \"%s\"".formatted(tomorrow))))
                .isEqualTo("ACTIVITY_AHEAD");
        refused(
                "insert into outreach.activity (name, kind, unit_id, days, state) values ('x', 'OTHER', 6, daterange('%s', null) * daterange(null, '%s'), 'VERIFIED')"
                        .formatted(tomorrow, tomorrow.plusDays(1)),
                "activity_not_ahead");
    }

    @Test
    void theDatabaseRefusesItToo() {
        String activity =
                "insert into outreach.activity (id, name, kind, unit_id, days, state) overriding system value values (9000, 'x', 'OTHER', 6, '[2025-01-01,2025-01-02)', 'VERIFIED');";
        refused(
                activity
                        + "insert into outreach.activity_squad (activity_id, squad_id) values (9000, 1); set constraints all immediate",
                "a squad does not exist then");
        refused(
                activity
                        + "insert into outreach.activity_result (activity_id, indicator_id, measure, addable, value) select 9000, id, measure, addable, -1 from outreach.indicator where key = 'turns'",
                "result_not_negative");
        refused(
                activity
                        + "insert into outreach.activity_result (activity_id, indicator_id, measure, addable, value) select 9000, id, measure, addable, 1 from outreach.indicator where key = 'share-public-services'",
                "addable");
        refused(
                activity
                        + "insert into outreach.activity_result (activity_id, indicator_id, measure, addable, value) select 9000, id, 'PIECES', 'UNITS_AND_TIME', 1 from outreach.indicator where key = 'share-public-services'",
                "foreign key");
        refused(
                activity
                        + "update outreach.activity set found_nothing = true where id = 9000; insert into outreach.activity_result (activity_id, indicator_id, measure, addable, value) select 9000, id, measure, addable, 1 from outreach.indicator where key = 'turns'; set constraints all immediate",
                "nothing was found, and there are results");
    }

    private static void refused(String statements, String why) {
        assertThatThrownBy(() ->
                        DATABASE.dsl().transaction(inside -> inside.dsl().execute(statements)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void outsideOfTheSquadsAreaIsAllowedWithAFlag() {
        JsonNode reported =
                report(MEMBER, "unit: 7, squads: [1], acceptOutside: true, from: \"2026-03-02\"");
        assertThat(reported.at("/activity/outsideArea").asBoolean()).isTrue();
    }

    /** Commune 4 went wholly to 6; of 5 a part went to 6 and a part to 7. */
    @Test
    void totalsAreToldOnUnitsOfTodayWithinBounds() {
        String then = "from: \"2025-06-05\", acceptOutside: true, squads: [3], ";
        verified(
                then
                        + "unit: 4, results: [{indicator: \"ideas\", value: 3}, {indicator: \"farmers-online\", value: 5}]");
        verified(then + "unit: 5, results: [{indicator: \"ideas\", value: 10}]");
        verified(
                then
                        + "unit: 4, hamlets: [9], results: [{indicator: \"ideas\", value: 100}, {indicator: \"farmers-online\", value: 7}]");
        JsonNode answer =
                ask(
                        MEMBER,
                        """
                        { now6: outreachTotals(where: {within: 6, during: {from: "2025-06-01", to: "2025-06-30"}}) { ...t persons { persons { atLeast atMost exact } } }
                          now7: outreachTotals(where: {within: 7, during: {from: "2025-06-01", to: "2025-06-30"}}) { ...t }
                          then5: outreachTotals(where: {within: 5, during: {from: "2025-06-01", to: "2025-06-30"}}, asOf: "2025-06-30") { ...t }
                          all: outreachTotals(where: {within: 1, during: {from: "2025-06-01", to: "2025-06-30"}}, by: UNIT) { ...t groups { label activities { atLeast atMost } } } }
                        fragment t on OutreachTotals { activities { atLeast atMost } squads amounts { indicator { key } amount { atLeast atMost exact } } }
                        """);
        assertThat(told(answer, "now6")).isEqualTo("2..3 103..113");
        assertThat(told(answer, "now7")).isEqualTo("0..1 0..10");
        assertThat(told(answer, "then5")).isEqualTo("1..1 10..10");
        assertThat(told(answer, "all")).isEqualTo("3..3 113..113");
        assertThat(answer.at("/all/squads").asInt()).isEqualTo(1);
        assertThat(answer.at("/now6/persons/0/persons").toString())
                .isEqualTo("{\"atLeast\":7.0,\"atMost\":12.0,\"exact\":false}");
        assertThat(answer.at("/all/groups").size()).isEqualTo(2);
    }

    private static String told(JsonNode answer, String alias) {
        JsonNode of = answer.at("/" + alias);
        JsonNode amount = of.at("/amounts/0/amount");
        return "%d..%d %d..%d"
                .formatted(
                        of.at("/activities/atLeast").asInt(),
                        of.at("/activities/atMost").asInt(),
                        amount.at("/atLeast").asInt(),
                        amount.at("/atMost").asInt());
    }

    @Test
    void anIndicatorThatMayNotBeAddedHasNoSum() {
        JsonNode answer =
                SERVER.graphQl(
                        "{ outreachTotals(where: {indicator: [\"share-public-services\"]}) { squads } }");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }

    @Test
    void anIndicatorThatNobodyKnowsIsNotTakenForNothing() {
        JsonNode answer =
                SERVER.graphQl("{ outreachTotals(where: {indicator: [\"shops\"]}) { squads } }");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
        assertThat(answer.at("/errors/0/message").asString()).contains("shops");
    }

    @Test
    void totalsOnADayOfWhichNoDataSpeaksAreWarnedOf() {
        String asked = "{ old: outreachTotals(asOf: \"1990-01-01\") { squads } %s }";
        JsonNode warnings =
                SERVER.graphQl(asked.formatted("now: outreachTotals { squads }"))
                        .at("/extensions/warnings");
        assertThat(warnings.size()).isOne();
        assertThat(warnings.at("/0/code").asString()).isEqualTo("OUTSIDE_HORIZON");
        assertThat(warnings.at("/0/path").asString()).isEqualTo("old");
        assertThat(warnings.at("/0/message").asString()).contains("01/01/1990");
    }
}
