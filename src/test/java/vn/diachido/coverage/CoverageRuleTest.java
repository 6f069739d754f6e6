package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
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

/** Rules are written in versions, hamlets are left out, and every verdict follows at once. */
class CoverageRuleTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = bearer("editor", Role.PROVINCE_EDITOR, 1);
    private static final String PLANNER = bearer("planner", Role.PLANNER, 1);

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

    private static JsonNode rule(String key, String rest) {
        return ask(
                        EDITOR,
                        """
                        mutation { saveCoverageRule(input: {key: "%s", name: "Quy tắc", purpose: CASHLESS_PAYMENT, unit: 1, %s}) {
                            coverageRule { id key version validFrom validTo clauses { number kind meters days } } userErrors { code path } } }
                        """
                                .formatted(key, rest))
                .at("/saveCoverageRule");
    }

    private static String clause(String clause, String from) {
        return "combines: ANY, validFrom: \"%s\", clauses: [{%s}]".formatted(from, clause);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    @Test
    void anotherVersionEndsTheOneBefore() {
        assertThat(code(rule("phien-ban", clause("kind: ACTIVITY, days: 30", "2024-01-01"))))
                .isEmpty();
        JsonNode second = rule("phien-ban", clause("kind: SQUAD, meters: 500", "2024-06-01"));
        assertThat(second.at("/coverageRule/version").asInt()).isEqualTo(2);
        List<String> days =
                ask(
                                PLANNER,
                                "{ coverageRules(where: {key: [\"phien-ban\"]}, orderBy: [{field: VERSION}]) {"
                                        + " nodes { validFrom validTo } } }")
                        .at("/coverageRules/nodes")
                        .values()
                        .stream()
                        .map(JsonNode::toString)
                        .toList();
        assertThat(days)
                .containsExactly(
                        "{\"validFrom\":\"2024-01-01\",\"validTo\":\"2024-05-31\"}",
                        "{\"validFrom\":\"2024-06-01\",\"validTo\":null}");
        assertThat(code(rule("phien-ban", clause("kind: ACTIVITY, days: 3", "2024-06-01"))))
                .isEqualTo("VERSION_NOT_LATER");
        assertThat(code(rule("khac", clause("kind: ACTIVITY, days: 3", "2024-07-01"))))
                .isEqualTo("OTHER_RULE_IN_FORCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: SQUAD, meters: 0 | BAD_METERS",
                "kind: SQUAD, meters: -1 | BAD_METERS",
                "kind: SERVICE_POINT, meters: 10000000 | BAD_METERS",
                "kind: SQUAD, days: 3 | CLAUSE_MIXED",
                "kind: ACTIVITY, meters: 3 | CLAUSE_MIXED",
                "kind: ACTIVITY | CLAUSE_MIXED",
                "kind: SERVICE_POINT, meters: 3, leastMembers: 2 | CLAUSE_MIXED",
                "kind: SQUAD, meters: 3, reported: true | CLAUSE_MIXED",
                "kind: ACTIVITY, days: 0 | NUMBER_OUT_OF_RANGE",
                "kind: ACTIVITY, days: 2000000000 | NUMBER_OUT_OF_RANGE",
                "kind: SQUAD, meters: 3, leastMembers: 0 | NUMBER_OUT_OF_RANGE"
            })
    void senselessClausesAreRefused(String clause, String code) {
        assertThat(code(rule("vo-nghia", clause(clause, "2023-01-01")))).isEqualTo(code);
        assertThat(
                        DATABASE.dsl()
                                .fetchValue(
                                        "select count(*)::int from coverage.rule where key = 'vo-nghia'"))
                .isEqualTo(0);
    }

    @Test
    void anUnknownKindIsNoQuestion() {
        JsonNode answer =
                SERVER.graphQlAs(
                        EDITOR,
                        "mutation { saveCoverageRule(input: {key: \"x\", name: \"x\", purpose: GENERAL, combines:"
                                + " ANY, validFrom: \"2024-01-01\", clauses: [{kind: HELICOPTER}]}) { userErrors {"
                                + " code } } }",
                        Map.of());
        assertThat(answer.at("/errors/0/message").asString()).contains("HELICOPTER");
    }

    @Test
    void whoRulesElsewhereOrOnlyPlansWritesNone() {
        assertThat(
                        code(
                                ask(
                                                EDITOR,
                                                "mutation { saveCoverageRule(input: {key: \"ca-nuoc\", name: \"x\","
                                                        + " purpose: GENERAL, combines: ANY, validFrom: \"2024-01-01\","
                                                        + " clauses: [{kind: ACTIVITY, days: 3}]}) { userErrors { code"
                                                        + " } } }")
                                        .at("/saveCoverageRule")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(
                        SERVER.graphQlAs(
                                        PLANNER,
                                        "mutation { saveCoverageRule(input: {key: \"x\", name: \"x\", purpose: GENERAL,"
                                                + " combines: ANY, validFrom: \"2024-01-01\", clauses: [{kind: ACTIVITY,"
                                                + " days: 3}]}) { userErrors { code } } }",
                                        Map.of())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aHamletIsLeftOutForSomeDays() {
        String exclude =
                "mutation { excludeHamlet(input: {hamlet: 12, from: \"2026-03-01\", to: \"2026-03-31\","
                        + " reason: \"Di dời\"}) { hamlet { id } userErrors { code } } }";
        assertThat(code(ask(PLANNER, exclude).at("/excludeHamlet"))).isEmpty();
        assertThat(code(ask(PLANNER, exclude).at("/excludeHamlet"))).isEqualTo("EXCLUDED_ALREADY");
        assertThat(verdict(12, "2026-03-31").at("/excludedBecause").asString()).isEqualTo("Di dời");
        assertThat(verdict(12, "2026-04-01").at("/state").asString()).isNotEqualTo("EXCLUDED");
        String include =
                "mutation { includeHamlet(input: {hamlet: 12, from: \"2026-03-10\"}) { userErrors { code }"
                        + " } }";
        assertThat(code(ask(PLANNER, include).at("/includeHamlet"))).isEmpty();
        assertThat(verdict(12, "2026-03-09").at("/state").asString()).isEqualTo("EXCLUDED");
        assertThat(verdict(12, "2026-03-10").at("/state").asString()).isNotEqualTo("EXCLUDED");
        assertThat(code(ask(PLANNER, include).at("/includeHamlet"))).isEqualTo("NOT_EXCLUDED");
        String listed =
                "{ hamletExclusions(where: {within: 1, unit: [12], valid: %s}, orderBy: [{field: VALID_FROM}], asOf: \"2026-03-05\")"
                        + " { totalCount nodes { unit { id } reason validFrom validTo valid } } }";
        assertThat(ask(PLANNER, listed.formatted("true")).at("/hamletExclusions"))
                .hasToString(
                        "{\"totalCount\":1,\"nodes\":[{\"unit\":{\"id\":\"12\"},\"reason\":\"Di dời\","
                                + "\"validFrom\":\"2026-03-01\",\"validTo\":\"2026-03-09\",\"valid\":true}]}");
        assertThat(
                        ask(PLANNER, listed.formatted("false"))
                                .at("/hamletExclusions/totalCount")
                                .asInt())
                .isZero();
    }

    private static JsonNode verdict(long hamlet, String day) {
        return ask(
                        PLANNER,
                        "{ hamlet(id: %d, asOf: \"%s\") { coverage { state excludedBecause daysSinceVisit rule { key } reasons { outcome evidence { activity { id } squad { id } } } change { deed } } } }"
                                .formatted(hamlet, day))
                .at("/hamlet/coverage");
    }

    /** A row that a verdict cites is taken away: the verdict or its reasons are others at once. */
    @ParameterizedTest
    @CsvSource({
        "squad, squad.squad, base, null",
        "servicePoint, outreach.service_point, position, null",
        "activity, outreach.activity, state, '''RETURNED'''"
    })
    void everyCitedRowCounts(String kind, String table, String column, String gone) {
        List<?> rules =
                ACCOUNTS.trusted(dsl -> dsl.fetch("select id from coverage.rule").getValues(0));
        int cited = 0;
        for (Object rule : rules) {
            for (String hamlet : hamlets()) {
                JsonNode before = cited(hamlet, rule);
                for (JsonNode reason : before.at("/reasons").values()) {
                    String id = reason.at("/evidence/" + kind + "/id").asString("");
                    if (!id.isEmpty()) {
                        assertThat(without(hamlet, rule, table, column, gone, id))
                                .as("hamlet " + hamlet + " without " + kind + " " + id)
                                .isNotEqualTo(before);
                        cited++;
                    }
                }
            }
        }
        assertThat(cited).isPositive();
    }

    private static List<String> hamlets() {
        return ask(PLANNER, "{ hamlets(first: 12, asOf: \"2026-01-15\") { nodes { id } } }")
                .at("/hamlets/nodes")
                .values()
                .stream()
                .map(node -> node.at("/id").asString())
                .toList();
    }

    private static JsonNode cited(String hamlet, Object rule) {
        return ask(
                        PLANNER,
                        """
                        { hamlet(id: %s, asOf: "2026-01-15") { coverage(rule: %s) { state reasons { outcome
                            evidence { meters daysSince squad { id } servicePoint { id } activity { id } } } } } }
                        """
                                .formatted(hamlet, rule))
                .at("/hamlet/coverage");
    }

    private static JsonNode without(
            String hamlet, Object rule, String table, String column, String gone, String id) {
        String where = " where id = " + id;
        Object kept =
                ACCOUNTS.trusted(
                        dsl -> dsl.fetchValue("select " + column + "::text from " + table + where));
        ACCOUNTS.trusted(
                dsl -> dsl.execute("update " + table + " set " + column + " = " + gone + where));
        JsonNode after = cited(hamlet, rule);
        String type = column.equals("state") ? "text" : "geometry";
        ACCOUNTS.trusted(dsl ->
                dsl.execute("update " + table + " set " + column + " = ?::" + type + where, kept));
        return after;
    }

    @Test
    void theDatabaseKeepsRulesApart() {
        assertThatThrownBy(() -> insert("'a', 1, 'x', 'GENERAL', null, 'ANY', '[2026-01-01,)'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_rule_a_day");
        assertThatThrownBy(() ->
                        DATABASE.dsl()
                                .execute(
                                        "insert into coverage.clause (rule_id, number, kind, meters) values (1, 9,"
                                                + " 'SQUAD', 100001)"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        DATABASE.dsl()
                                .execute(
                                        "insert into coverage.exclusion (unit_id, valid, reason) values (33,"
                                                + " '[2026-01-01,)', 'x')"))
                .hasMessageContaining("excluded_once");
    }

    private static void insert(String values) {
        DATABASE.dsl()
                .execute(
                        "insert into coverage.rule (key, version, name, purpose, unit_id, combines, valid) values ("
                                + values
                                + ")");
    }
}
