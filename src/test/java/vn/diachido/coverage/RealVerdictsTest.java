package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.RealServer;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.squad.DemonstrationSquads;
import vn.diachido.unit.UnitImport;

/**
 * The settlements of four provinces as hamlets, with squads and activities invented around them:
 * every verdict over the API is the one of a script of plain SQL, on days before and after things
 * happened.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RealVerdictsTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/coverage");
    private static final long SEED = 20230428;
    private static final int SQUADS = 300;
    private static final List<String> PROVINCES = List.of("19", "22", "48", "80");

    private @Nullable TestDatabase database;
    private @Nullable TestServer server;

    @BeforeAll
    void invent() {
        RealServer.base();
        database = TestDatabase.create();
        server = TestServer.over(database);
        server.bean(UnitImport.class)
                .run(RealServer.mapping("vietnam"), RealServer.base(), true, line -> {});
        server.bean(DemonstrationSquads.class).place(SEED, SQUADS, LocalDate.of(2025, 9, 1), true);
        long dataSet = new TestRows(database.dsl(), "invented").dataSetId();
        String script = script("invented.sql");
        new TestAccounts(database)
                .trusted(dsl -> dsl.execute(script, val(String.valueOf(SEED)), val(dataSet)));
        database.dsl().execute("analyze");
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static String script(String name) {
        try {
            return Files.readString(SCRIPTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> byScript(LocalDate day) {
        Map<String, String> states = new TreeMap<>();
        String script = script("verdicts.sql");
        for (Record row :
                new TestAccounts(database()).trusted(dsl -> dsl.fetch(script, val(day)))) {
            states.put(row.get("unit_id", String.class), row.get("state", String.class));
        }
        return states;
    }

    private TestDatabase database() {
        return Objects.requireNonNull(database);
    }

    private JsonNode ask(String question, Map<String, ?> variables) {
        JsonNode answer = Objects.requireNonNull(server).graphQl(question, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private Map<String, String> byApi(LocalDate day) {
        Map<String, String> states = new TreeMap<>();
        Map<String, Object> asked = new HashMap<>();
        asked.put("day", day.toString());
        boolean more = true;
        while (more) {
            JsonNode page =
                    ask(
                                    """
                                    query($day: Date, $after: String) { hamlets(asOf: $day, first: 200, after: $after) {
                                      nodes { id coverage { state } } pageInfo { hasNextPage endCursor } } }
                                    """,
                                    asked)
                            .at("/hamlets");
            page.at("/nodes")
                    .forEach(node ->
                            states.put(
                                    node.at("/id").asString(),
                                    node.at("/coverage/state").asString()));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            asked.put("after", page.at("/pageInfo/endCursor").asString(""));
        }
        return states;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-01",
                "2025-09-01",
                "2025-12-01",
                "2026-02-15",
                "2026-05-01",
                "2026-11-01"
            })
    void everyVerdictIsThatOfPlainSql(String day) {
        LocalDate date = LocalDate.parse(day);
        Map<String, String> expected = byScript(date);
        assertThat(expected).hasSizeGreaterThan(3_000);
        assertThat(byApi(date)).isEqualTo(expected);
        countsAddUp(date, expected);
    }

    private void countsAddUp(LocalDate day, Map<String, String> expected) {
        Map<String, Integer> counted = new TreeMap<>();
        for (String province : PROVINCES) {
            JsonNode coverage =
                    ask(
                                    """
                                    query($code: String!, $day: Date) { unitByCode(code: $code, level: PROVINCE, asOf: $day) {
                                      coverage { COVERED: covered PARTLY: partly PLANNED: planned UNCOVERED: uncovered
                                        VISITED_NOTHING_FOUND: visitedNothingFound EXCLUDED: excluded UNKNOWN: unknown } } }
                                    """,
                                    Map.of("code", province, "day", day.toString()))
                            .at("/unitByCode/coverage");
            coverage.propertyNames()
                    .forEach(state ->
                            counted.merge(state, coverage.at("/" + state).asInt(), Integer::sum));
        }
        Map<String, Integer> all = new TreeMap<>();
        expected.values().forEach(state -> all.merge(state, 1, Integer::sum));
        counted.values().removeIf(count -> count == 0);
        assertThat(counted).as(String.format(Locale.ROOT, "%s", day)).isEqualTo(all);
    }

    /** The world holds something of everything, or equality would show little. */
    @ParameterizedTest
    @ValueSource(strings = "2026-02-15")
    void theWorldHasAllStatesOfTheRule(String day) {
        assertThat(byScript(LocalDate.parse(day)).values())
                .contains("COVERED", "UNCOVERED", "PLANNED", "VISITED_NOTHING_FOUND", "EXCLUDED");
    }
}
