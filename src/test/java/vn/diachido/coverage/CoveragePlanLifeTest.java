package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import vn.diachido.graphql.Calendar;
import vn.diachido.query.request.Role;

/** A plan is drafted, coverage is asked under it, and it is carried out, all or nothing. */
class CoveragePlanLifeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = bearer("editor", Role.PROVINCE_EDITOR, 1);
    private static final String PLANNER = bearer("planner", Role.PLANNER, 1);
    private static final LocalDate TODAY = Calendar.today();

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

    private static JsonNode save(String more, String steps) {
        return ask(
                        PLANNER,
                        """
                        mutation { saveCoveragePlan(input: {name: "Thử", unit: 1, starts: "%s", %s steps: [%s]}) {
                            coveragePlan { key edition steps { number kind name squad { id } } } userErrors { code } } }
                        """
                                .formatted(TODAY, more, steps))
                .at("/saveCoveragePlan");
    }

    private static JsonNode apply(String bearer, JsonNode plan, int edition) {
        return ask(
                        bearer,
                        """
                        mutation { applyCoveragePlan(input: {key: "%s", edition: %d}) {
                            coveragePlan { appliedOn steps { squad { name validFrom } } } userErrors { code } } }
                        """
                                .formatted(plan.at("/coveragePlan/key").asString(), edition))
                .at("/applyCoveragePlan");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String state(String plan) {
        return ask(
                        PLANNER,
                        "{ hamlet(id: 13) { coverage(rule: 1%s) { state } } }"
                                .formatted(plan.isEmpty() ? "" : ", plan: \"" + plan + "\""))
                .at("/hamlet/coverage/state")
                .asString();
    }

    private static String atHamlet() {
        return "longitude: %s, latitude: %s"
                .formatted(
                        DATABASE.dsl()
                                .fetchValue(
                                        "select st_x(centre) from unit.boundary where unit_id = 13 and current"),
                        DATABASE.dsl()
                                .fetchValue(
                                        "select st_y(centre) from unit.boundary where unit_id = 13 and current"));
    }

    @Test
    void coverageUnderAPlanIsWhatComesOfIt() {
        String before = state("");
        assertThat(before).isNotEqualTo("COVERED");
        JsonNode plan =
                save("", "{kind: ADD_SQUAD, unit: 6, name: \"Đội mới\", %s}".formatted(atHamlet()));
        String key = plan.at("/coveragePlan/key").asString();
        assertThat(state(key)).isEqualTo("COVERED");
        assertThat(state("")).isEqualTo(before);
        assertThat(
                        SERVER.graphQl(
                                        "{ coveragePlan(key: \"%s\") { name } }".formatted(key),
                                        Map.of())
                                .at("/data/coveragePlan/name")
                                .asString())
                .isEqualTo("Thử");
        assertThat(code(apply(EDITOR, plan, 2))).isEqualTo("PLAN_CHANGED");
        JsonNode applied = apply(EDITOR, plan, 1);
        assertThat(code(applied)).isEmpty();
        assertThat(applied.at("/coveragePlan/steps/0/squad/name").asString()).isEqualTo("Đội mới");
        assertThat(state("")).isEqualTo("COVERED");
        assertThat(code(apply(EDITOR, plan, 1))).isEqualTo("PLAN_APPLIED");
        assertThat(code(save("key: \"%s\", edition: 1,".formatted(key), "")))
                .isEqualTo("PLAN_APPLIED");
    }

    @Test
    void aPlanThatCannotBeCarriedOutLeavesNothing() {
        Object squads = DATABASE.dsl().fetchValue("select count(*) from squad.squad");
        JsonNode plan =
                save(
                        "",
                        "{kind: ADD_SQUAD, unit: 6, name: \"Nửa vời\", longitude: 105.5, latitude: 21.5},"
                                + "{kind: CLOSE_SQUAD, squad: 4}");
        assertThat(code(plan)).isEmpty();
        assertThat(code(apply(EDITOR, plan, 1))).isEqualTo("SQUAD_NOT_LIVING");
        assertThat(DATABASE.dsl().fetchValue("select count(*) from squad.squad")).isEqualTo(squads);
    }

    @Test
    void visitsToComeArePlannedOnes() {
        JsonNode plan =
                save(
                        "",
                        "{kind: VISIT, unit: 17, day: \"%s\", activityKind: APP_HELP}"
                                .formatted(TODAY.plusDays(20)));
        assertThat(code(apply(EDITOR, plan, 1))).isEmpty();
        assertThat(
                        DATABASE.dsl()
                                .fetchValue(
                                        "select count(*)::int from coverage.visit where unit_id = 17 and plan_key ="
                                                + " '"
                                                + plan.at("/coveragePlan/key").asString()
                                                + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoPlansElsewhereSeesNoListAndChangesNothing() {
        String elsewhere = bearer("elsewhere", Role.PLANNER, 8);
        JsonNode plan = save("", "");
        assertThat(
                        ask(elsewhere, "{ coveragePlans(where: {search: \"Thử\"}) { totalCount } }")
                                .at("/coveragePlans/totalCount")
                                .asInt())
                .isZero();
        JsonNode answer =
                ask(
                                elsewhere,
                                "mutation { saveCoveragePlan(input: {key: \"%s\", edition: 1, name: \"x\", unit: 8, starts: \"%s\", steps: []}) { userErrors { code } } }"
                                        .formatted(plan.at("/coveragePlan/key").asString(), TODAY))
                        .at("/saveCoveragePlan");
        assertThat(code(answer)).isEqualTo("OUTSIDE_AREA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: ADD_SQUAD} | STEP_MIXED",
                "{kind: VISIT, unit: 13} | STEP_MIXED",
                "{kind: MOVE_SQUAD, longitude: 105, latitude: 21} | STEP_MIXED",
                "{kind: CLOSE_SQUAD, squad: \"x\"} | UNKNOWN_SQUAD",
                "{kind: CLOSE_SQUAD, squad: 99999} | UNKNOWN_SQUAD",
                "{kind: VISIT, unit: 6, day: \"2026-12-01\", activityKind: OTHER} | UNKNOWN_HAMLET",
                "{kind: VISIT, unit: 13, day: \"9999-12-01\", activityKind: OTHER} | DAY_OUT_OF_RANGE",
                "{kind: ADD_SQUAD, unit: 6, name: \"x\", longitude: 21, latitude: 105} | POSITION_SWAPPED",
                "{kind: ADD_SQUAD, unit: 6, name: \"x\", longitude: 2, latitude: 48} | OUTSIDE_VIETNAM",
                "{kind: ADD_SQUAD, unit: 123456, name: \"x\", longitude: 105, latitude: 21} | UNKNOWN_UNIT"
            })
    void senselessStepsAreRefused(String step, String code) {
        assertThat(code(save("", step))).isEqualTo(code);
    }
}
