package vn.diachido.coverage.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.JsonNode;
import vn.diachido.RealServer;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.graphql.change.Stream;
import vn.diachido.query.request.Role;

/** Proposals over the wire, on hamlets at measured distances. */
@TestInstance(Lifecycle.PER_CLASS)
class ProposalTest {

    private static final String ASKED =
            """
            subscription($input: ProposalInput!) { proposal(input: $input) {
              stage people bound userErrors { code path message }
              proposal { kind day people hamlets bound gap best candidates uncovered withoutPosition withoutPopulation
                bases { people hamlets peopleSoFar hamlet { id name commune { fullName } coverage { state } } } } } }
            """;

    private static final double LONGITUDE = 105.6;
    private static final double LATITUDE = 21.9;

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "proposal");
    private final TestAccounts accounts = new TestAccounts(database);
    private final long province = rows.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private final long commune = rows.unit("COMMUNE", "05551", "Xã Định Hóa", province);
    private final long other = rows.unit("COMMUNE", "05542", "Xã Lam Vỹ", province);
    private final TestServer server =
            TestServer.over(
                    database,
                    "--diachido.subscriptions.keep-alive=100ms",
                    "--diachido.subscriptions.max-per-address=50");
    private final String planner = accounts.bearer(Role.PLANNER);

    ProposalTest() {
        hamlet("Thôn Một", commune, 0, 100);
        hamlet("Thôn Hai", commune, 1_000, 200);
        hamlet("Thôn Ba", commune, 2_000, null);
        hamlet("Thôn Bốn", commune, 20_000, 500);
        hamlet("Thôn Năm", commune, 22_000, 50);
        hamlet("Thôn Sáu", other, 40_000, 300);
        hamlet("Thôn Bảy", commune, 60_000, 9_999);
        rows.squad("Đội một", commune, at(60_500)).store();
        people(rows.hamlet("Thôn Tám", commune, null), 700);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** So many metres east of the first hamlet. */
    private static Point at(double meters) {
        GeodesicData end = Geodesic.WGS84.Direct(LATITUDE, LONGITUDE, 90, meters);
        return TestRows.point(end.lon2, end.lat2);
    }

    private void hamlet(String name, long in, double meters, @Nullable Integer population) {
        long id = rows.hamlet(name, in, at(meters));
        if (population != null) {
            people(id, population);
        }
    }

    private void people(long hamlet, int population) {
        database.dsl()
                .insertInto(CENSUS)
                .set(CENSUS.UNIT_ID, hamlet)
                .set(CENSUS.COUNTED_ON, TestRows.REFORM)
                .set(CENSUS.POPULATION, population)
                .set(CENSUS.DATA_SET_ID, rows.dataSetId())
                .execute();
    }

    private static Map<String, Object> input(long unit, int bases, Object... more) {
        Map<String, Object> input = new HashMap<>();
        input.put("within", String.valueOf(unit));
        input.put("bases", bases);
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    private Stream open(Map<String, Object> input, String bearer) {
        return Stream.open(
                server.address(), ASKED, Map.of("input", input), "Authorization: " + bearer);
    }

    /** All events; a result with errors is one too. */
    private static List<JsonNode> events(Stream stream) {
        try (stream) {
            List<JsonNode> events = new ArrayList<>();
            for (JsonNode next = stream.next(); !next.isNull(); next = stream.next()) {
                events.add(next.has("errors") ? next : next.at("/data/proposal"));
            }
            return events;
        }
    }

    private JsonNode last(Map<String, Object> input, String bearer) {
        return events(open(input, bearer)).getLast();
    }

    private JsonNode proposal(Map<String, Object> input) {
        JsonNode last = last(input, planner);
        assertThat(last.at("/stage").asString()).as(last.toString()).isEqualTo("DONE");
        return last.at("/proposal");
    }

    /** Which hamlets lie so near each other that each serves as well as the next. */
    private static final Map<String, String> GROUPS =
            Map.of(
                    "Thôn Một", "near",
                    "Thôn Hai", "near",
                    "Thôn Ba", "near",
                    "Thôn Bốn", "far",
                    "Thôn Năm", "far",
                    "Thôn Sáu", "alone");

    private static List<String> groups(JsonNode proposal) {
        return proposal.at("/bases")
                .valueStream()
                .map(base -> GROUPS.getOrDefault(base.at("/hamlet/name").asString(), "served"))
                .toList();
    }

    @Test
    void choosesWhatServesMostPeopleAndThenMostHamlets() {
        JsonNode proposal = proposal(input(province, 3, "kind", "SERVICE_POINT"));
        assertThat(groups(proposal)).containsExactly("far", "near", "alone");
        assertThat(proposal.at("/bases").valueStream().map(base -> base.at("/people").asInt()))
                .containsExactly(550, 300, 300);
        assertThat(proposal.at("/bases").valueStream().map(base -> base.at("/hamlets").asInt()))
                .containsExactly(2, 3, 1);
        assertThat(proposal.at("/bases/2/peopleSoFar").asInt()).isEqualTo(1_150);
        assertThat(proposal.at("/kind").asString()).isEqualTo("SERVICE_POINT");
        assertThat(proposal.at("/people").asInt()).isEqualTo(1_150);
        assertThat(proposal.at("/bound").asInt()).isEqualTo(1_150);
        assertThat(proposal.at("/hamlets").asInt()).isEqualTo(6);
        assertThat(proposal.at("/gap").asDouble()).isZero();
        assertThat(proposal.at("/best").asBoolean()).isTrue();
        assertThat(proposal.at("/candidates").asInt()).isEqualTo(7);
        assertThat(proposal.at("/uncovered").asInt()).isEqualTo(6);
        assertThat(proposal.at("/withoutPosition").asInt()).isEqualTo(1);
        assertThat(proposal.at("/withoutPopulation").asInt()).isEqualTo(1);
        assertThat(proposal.at("/bases/2/hamlet/commune/fullName").asString())
                .isEqualTo("Xã Lam Vỹ");
    }

    @Test
    void givesEachCommuneWhatItIsOwed() {
        assertThat(groups(proposal(input(province, 2)))).containsExactly("far", "near");
        assertThat(groups(proposal(input(province, 2, "leastPerCommune", 1))))
                .containsExactly("far", "alone");
    }

    @Test
    void reachesAsFarAsIsSaidOnTheEllipsoid() {
        assertThat(proposal(input(commune, 1, "radiusMeters", 999.9)).at("/people").asInt())
                .isEqualTo(500);
        assertThat(proposal(input(commune, 1, "radiusMeters", 2_000.1)).at("/people").asInt())
                .isEqualTo(550);
        assertThat(proposal(input(commune, 1, "radiusMeters", 25_000)).at("/people").asInt())
                .isEqualTo(850);
    }

    /** By a rule that asks for a base within 100 m, nobody is covered. */
    @Test
    void countsByTheRuleAskedFor() {
        Long strict =
                database.dsl()
                        .fetchSingle(
                                """
                                with made as (insert into coverage.rule (key, name, purpose, combines, valid)
                                    values ('nghiem', 'Nghiêm', 'CASHLESS_PAYMENT', 'ANY', '(,)') returning id)
                                insert into coverage.clause (rule_id, number, kind, meters) select id, 1, 'SQUAD', 100 from made
                                returning rule_id
                                """)
                        .get(0, Long.class);
        JsonNode proposal = proposal(input(province, 1, "rule", String.valueOf(strict)));
        assertThat(proposal.at("/people").asInt()).isEqualTo(9_999);
        assertThat(proposal.at("/uncovered").asInt()).isEqualTo(7);
        refused(last(input(province, 1, "rule", "-7"), planner), "UNKNOWN_RULE", "rule");
    }

    @Test
    void answersTheSameQuestionAlike() {
        Map<String, Object> input = input(province, 2, "radiusMeters", 5_000);
        assertThat(proposal(input)).isEqualTo(proposal(input));
    }

    @Test
    void tellsHowFarItIs() {
        List<JsonNode> events = events(open(input(province, 2), planner));
        assertThat(events.getLast().at("/stage").asString()).isEqualTo("DONE");
        assertThat(events.subList(0, events.size() - 1))
                .allMatch(event -> event.at("/proposal").isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3000, 0, BAD_BASES, bases",
        "-1, 3000, 0, BAD_BASES, bases",
        "201, 3000, 0, BAD_BASES, bases",
        "8, 3000, 0, TOO_MANY_BASES, bases",
        "1, 0, 0, BAD_RADIUS, radiusMeters",
        "1, 10000000, 0, BAD_RADIUS, radiusMeters",
        "1, 3000, -1, BAD_FLOOR, leastPerCommune",
        "1, 3000, 1, FLOORS_UNMET, leastPerCommune"
    })
    void refusesWhatCannotBe(int bases, double radius, int least, String code, String field) {
        JsonNode event =
                last(
                        input(province, bases, "radiusMeters", radius, "leastPerCommune", least),
                        planner);
        refused(event, code, field);
    }

    private static void refused(JsonNode event, String code, String field) {
        assertThat(event.at("/stage").asString()).as(event.toString()).isEqualTo("REFUSED");
        assertThat(event.at("/proposal").isNull()).isTrue();
        assertThat(event.at("/userErrors/0/code").asString()).isEqualTo(code);
        assertThat(event.at("/userErrors/0/path/1").asString()).isEqualTo(field);
        assertThat(event.at("/userErrors/0/message").asString()).doesNotContain("{");
    }

    @Test
    void saysWhereThereIsNothingToChooseFrom() {
        long empty = rows.unit("COMMUNE", "00001", "Xã Trống", null);
        long lost = rows.unit("COMMUNE", "00002", "Xã Không Rõ", null);
        rows.hamlet("Thôn Lạc", lost, null);
        refused(last(input(empty, 1), planner), "NO_HAMLETS", "within");
        refused(last(input(lost, 1), planner), "NO_POSITIONS", "within");
        refused(last(input(province, 1, "asOf", "1990-01-01"), planner), "NO_HAMLETS", "within");
        refused(last(input(-5, 1), planner), "UNKNOWN_UNIT", "within");
    }

    @Test
    void isForThoseWhoPlanThere() {
        long account = accounts.account("elsewhere@example.org");
        accounts.grant(account, Role.PLANNER, other);
        String bearer = "Bearer " + accounts.token(account);
        refused(last(input(province, 1), bearer), "OUTSIDE_AREA", "within");
        assertThat(last(input(other, 1), bearer).at("/stage").asString()).isEqualTo("DONE");
        JsonNode refused = last(input(other, 1), accounts.bearer(Role.SQUAD_LEADER));
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        JsonNode stranger =
                events(Stream.open(server.address(), ASKED, Map.of("input", input(other, 1))))
                        .getLast();
        assertThat(stranger.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
    }

    /** Against every choice, with distances of another library. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void servesAsManyAsTheBestOfAllChoices(int seed) {
        Random random = new Random(seed);
        long place = rows.unit("COMMUNE", "1000" + seed, "Xã Thử " + seed, null);
        double[][] at = new double[12][];
        int[] people = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = new double[] {103 + random.nextDouble() / 5, 22 + random.nextDouble() / 5};
            people[i] = random.nextInt(1_000);
            people(rows.hamlet("Thôn " + i, place, TestRows.point(at[i][0], at[i][1])), people[i]);
        }
        int bases = 1 + seed;
        int best =
                IntStream.range(0, 1 << at.length)
                        .filter(choice -> Integer.bitCount(choice) == bases)
                        .map(choice -> served(choice, at, people))
                        .max()
                        .orElseThrow();
        JsonNode proposal = proposal(input(place, bases, "radiusMeters", 6_000));
        assertThat(proposal.at("/people").asInt()).isEqualTo(best);
    }

    private static int served(int choice, double[][] at, int[] people) {
        return IntStream.range(0, at.length)
                .filter(i ->
                        IntStream.range(0, at.length)
                                .anyMatch(j ->
                                        (choice >> j & 1) == 1
                                                && Geodesic.WGS84.Inverse(
                                                                        at[i][1], at[i][0],
                                                                        at[j][1], at[j][0])
                                                                .s12
                                                        <= 6_000))
                .map(i -> people[i])
                .sum();
    }

    /** The settlements of a real province; of nobody there it is known how many they are. */
    @Test
    void proposesForARealProvince() {
        RealServer real = RealServer.get();
        LocalDate day = RealServer.DAY;
        JsonNode unit =
                real.server()
                        .graphQl(
                                """
                                query($day: Date) { unitByCode(code: "19", level: PROVINCE, asOf: $day) {
                                  id coverage { hamlets uncovered unknown } } }
                                """,
                                Map.of("day", day.toString()))
                        .at("/data/unitByCode");
        String bearer = new TestAccounts(real.database()).bearer(Role.PROVINCE_EDITOR);
        JsonNode last =
                events(
                                Stream.open(
                                        real.server().address(),
                                        ASKED,
                                        Map.of(
                                                "input",
                                                input(
                                                        unit.at("/id").asLong(),
                                                        20,
                                                        "asOf",
                                                        day.toString())),
                                        "Authorization: " + bearer))
                        .getLast();
        JsonNode proposal = last.at("/proposal");
        assertThat(proposal.at("/bases").size()).as(last.toString()).isEqualTo(20);
        assertThat(proposal.at("/uncovered")).isEqualTo(unit.at("/coverage/uncovered"));
        assertThat(proposal.at("/withoutPosition")).isEqualTo(unit.at("/coverage/unknown"));
        assertThat(proposal.at("/withoutPopulation")).isEqualTo(unit.at("/coverage/uncovered"));
        assertThat(proposal.at("/gap").asDouble()).isLessThanOrEqualTo(0.01);
        assertThat(proposal.at("/hamlets").asInt())
                .isEqualTo(
                        proposal.at("/bases")
                                .valueStream()
                                .mapToInt(base -> base.at("/hamlets").asInt())
                                .sum())
                .isGreaterThan(20);
    }
}
