package vn.diachido.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.query.request.Role;

/** Borders are drawn, held against others, and taken back; what rests on them follows at once. */
class BorderTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final DSLContext DSL = DATABASE.dsl();
    private static final TestRows ROWS = new TestRows(DSL, "border");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EDITOR = bearer("editor", Role.PROVINCE_EDITOR, 1);
    private static final String COMMUNE_EDITOR = bearer("commune-editor", Role.COMMUNE_EDITOR, 6);

    private static final String DRAW =
            """
            mutation($input: DrawUnitBoundaryInput!) { drawUnitBoundary(input: $input) {
                unit { id areaKm2 boundary boundaryVersion boundaryDrawnHere boundaryAccuracy boundaryChange }
                areaKm2 outsideKm2 overlapKm2 repaired userErrors { code path message } } }
            """;

    private static final String WITHDRAW =
            """
            mutation($input: WithdrawUnitBoundaryInput!) { withdrawUnitBoundary(input: $input) {
                unit { boundaryVersion boundaryDrawnHere } userErrors { code path } } }
            """;

    /** All communes have a border, so that their province has one. */
    @BeforeAll
    static void border() {
        ROWS.border(8, TestRows.square(107.25, 21.5, 0.25));
        draw(6, box(105, 21, 106, 22));
        withdraw(6);
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

    private static String box(double west, double south, double east, double north) {
        return "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]"
                .formatted(west, south, east, north);
    }

    private static Object polygon(String rings) {
        return JSON.readValue("{\"type\":\"Polygon\",\"coordinates\":" + rings + "}", Object.class);
    }

    private static JsonNode ask(String bearer, String document, Map<String, ?> variables) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode unit(long id) {
        return ask(
                        EDITOR,
                        "query($id: ID!) { unit(id: $id) { areaKm2 boundaryVersion boundaryDrawnHere"
                                + " boundaryAccuracy centre parent { id } coverage { hamlets } } }",
                        Map.of("id", String.valueOf(id)))
                .at("/unit");
    }

    private static Map<String, Object> input(long unit, Object boundary) {
        Map<String, Object> input = new HashMap<>();
        input.put("unit", String.valueOf(unit));
        input.put("boundary", boundary);
        input.put("accuracy", "APPROXIMATE");
        input.put("version", unit(unit).at("/boundaryVersion").asString(null));
        return input;
    }

    private static JsonNode draw(String bearer, Map<String, Object> input) {
        return ask(bearer, DRAW, Map.of("input", input)).at("/drawUnitBoundary");
    }

    private static JsonNode draw(long unit, String rings) {
        JsonNode drawn = draw(EDITOR, input(unit, polygon(rings)));
        assertThat(drawn.at("/userErrors")).as(drawn.toString()).isEmpty();
        return drawn;
    }

    private static void withdraw(long unit) {
        Map<String, String> input =
                Map.of(
                        "unit",
                        String.valueOf(unit),
                        "version",
                        unit(unit).at("/boundaryVersion").asString());
        JsonNode payload =
                ask(EDITOR, WITHDRAW, Map.of("input", input)).at("/withdrawUnitBoundary");
        assertThat(payload.at("/userErrors")).as(payload.toString()).isEmpty();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    @Test
    void aWorseBorderThatIsDrawnCountsBeforeABetterOneUntilItIsWithdrawn() {
        JsonNode before = unit(6);
        JsonNode drawn = draw(6, box(105, 21, 105.9, 22));
        assertThat(drawn.at("/unit/boundaryDrawnHere").asBoolean()).isTrue();
        assertThat(drawn.at("/unit/boundaryAccuracy").asString()).isEqualTo("APPROXIMATE");
        assertThat(drawn.at("/unit/boundaryChange").asString()).isEqualTo("REDRAWN");
        assertThat(drawn.at("/unit/boundary/type").asString()).isEqualTo("MultiPolygon");
        assertThat(drawn.at("/areaKm2").asDouble()).isBetween(10_000.0, 10_700.0);
        assertThat(drawn.at("/outsideKm2").asDouble()).isZero();
        assertThat(drawn.at("/overlapKm2").asDouble()).isZero();
        assertThat(
                        ACCOUNTS.<Integer>trusted(sql ->
                                sql.fetch(
                                                "select 1 from access.audit where action = 'BORDER_DRAWN' and thing = 6"
                                                        + " and detail ->> 'areaKm2' is not null")
                                        .size()))
                .isPositive();
        withdraw(6);
        JsonNode after = unit(6);
        assertThat(after.at("/boundaryAccuracy")).isEqualTo(before.at("/boundaryAccuracy"));
        assertThat(after.at("/boundaryDrawnHere").asBoolean()).isFalse();
        assertThat(
                        code(
                                ask(
                                                EDITOR,
                                                WITHDRAW,
                                                Map.of(
                                                        "input",
                                                        Map.of(
                                                                "unit",
                                                                "6",
                                                                "version",
                                                                after.at("/boundaryVersion")
                                                                        .asString())))
                                        .at("/withdrawUnitBoundary")))
                .isEqualTo("BORDER_NOT_DRAWN_HERE");
    }

    @Test
    void provincesHamletsSitesAndCoverageFollow() {
        long site = DSL.transactionResult(inside -> placed(105.25, 21.25, 6));
        draw(8, box(105, 20.6, 107, 21));
        assertThat(rings(1)).isEqualTo("105 20.6 107 22");
        draw(6, box(105.5, 21, 106, 22));
        assertThat(unit(9).at("/parent").isNull()).isTrue();
        draw(7, "[[[105,21],[105.5,21],[105.5,22],[105,22],[105,21]]]");
        assertThat(unit(9).at("/parent/id").asString()).isEqualTo("7");
        assertThat(unit(7).at("/coverage/hamlets").asInt()).isEqualTo(1);
        assertThat(unit(6).at("/coverage/hamlets").asInt()).isZero();
        assertThat(DSL.fetchValue("select unit_id from site.site where id = ?", site))
                .isEqualTo(7L);
        Stream.of(7, 6, 8).forEach(BorderTest::withdraw);
        assertThat(unit(9).at("/parent/id").asString()).isEqualTo("6");
        assertThat(DSL.fetchValue("select unit_id from site.site where id = ?", site))
                .isEqualTo(6L);
        assertThat(unit(8).at("/boundaryDrawnHere").asBoolean()).isFalse();
    }

    private static long placed(double longitude, double latitude, long unit) {
        var site = ROWS.site("theo-ranh-gioi");
        site.setPosition(TestRows.point(longitude, latitude));
        site.setUnitBasis("POSITION");
        site.setUnitId(unit);
        site.store();
        return site.getId();
    }

    private static String rings(long unit) {
        return String.valueOf(
                DSL.fetchValue(
                        "select concat_ws(' ', st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)) from"
                                + " unit.boundary where unit_id = ? and current and valid @> current_date",
                        unit));
    }

    @Test
    void aHamletWithABorderKeepsItsPlaceIfItLiesInItAndDistancesFollow() {
        var squad = ROWS.squad("Đội đo", 6, TestRows.point(105.26, 21.25));
        squad.store();
        draw(9, box(105.24, 21.24, 105.26, 21.26));
        assertThat(unit(9).at("/centre/coordinates").toString()).isEqualTo("[105.25,21.25]");
        double near = meters();
        draw(9, box(105.25, 21.25, 105.29, 21.29).replace("105.25,21.25", "105.252,21.252"));
        assertThat(meters()).isNotEqualTo(near).isPositive();
        withdraw(9);
        assertThat(meters()).isEqualTo(near);
        assertThat(unit(9).at("/areaKm2").isNull()).isTrue();
    }

    private static double meters() {
        return DSL.fetchSingle(
                        "select meters from coverage.reach r join unit.boundary b on b.id = r.boundary_id where b.unit_id ="
                                + " 9")
                .into(double.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[105,21],[106,22],[106,21],[105,22],[105,21]]] | BORDER_INVALID",
                "[[[105,21],[106,21],[105,21]]] | BORDER_NO_AREA",
                "[] | BORDER_NO_AREA",
                "[[[21,105],[21,106],[22,106],[21,105]]] | POSITION_SWAPPED",
                "[[[10,21],[11,21],[11,22],[10,21]]] | OUTSIDE_VIETNAM"
            })
    void whatIsNoBorderIsRefused(String rings, String code) {
        JsonNode payload = draw(EDITOR, input(6, polygon(rings)));
        assertThat(code(payload)).as(payload.toString()).isEqualTo(code);
        assertThat(payload.at("/userErrors/0/path/1").asString()).isEqualTo("boundary");
        assertThat(unit(6).at("/boundaryDrawnHere").asBoolean()).isFalse();
    }

    @Test
    void aCrossingIsToldWithItsPlaceAndATouchIsRepaired() {
        JsonNode crossing =
                draw(EDITOR, input(6, polygon("[[[105,21],[106,22],[106,21],[105,22],[105,21]]]")));
        assertThat(crossing.at("/userErrors/0/message").asString())
                .contains("21.500000, 105.500000");
        JsonNode touching =
                check(
                        6,
                        "[[[105,21],[106,21],[106,22],[105.5,22],[105.5,21.5],[105.5,22],[105,22],[105,21]]]");
        assertThat(touching.at("/repaired").asBoolean()).as(touching.toString()).isTrue();
        JsonNode point =
                draw(
                        EDITOR,
                        input(6, Map.of("type", "Point", "coordinates", List.of(105.5, 21.5))));
        assertThat(code(point)).isEqualTo("BORDER_NO_AREA");
        List<List<Double>> ring = new ArrayList<>();
        for (int at = 0; at < 30_001; at++) {
            double angle = 2 * Math.PI * at / 30_001;
            ring.add(
                    List.of(
                            rounded(105.5 + 0.3 * Math.cos(angle)),
                            rounded(21.5 + 0.3 * Math.sin(angle))));
        }
        ring.add(ring.getFirst());
        JsonNode large =
                draw(EDITOR, input(6, Map.of("type", "Polygon", "coordinates", List.of(ring))));
        assertThat(code(large)).isEqualTo("BORDER_TOO_LARGE");
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }

    private static JsonNode check(long unit, String rings) {
        return ask(
                        EDITOR,
                        "query($unit: ID!, $boundary: GeoJSON!) { checkedBoundary(unit: $unit, boundary: $boundary) {"
                                + " areaKm2 formerKm2 addedKm2 removedKm2 outsideKm2 added removed repaired overlaps { unit name areaKm2 }"
                                + " userErrors { code } } }",
                        Map.of("unit", String.valueOf(unit), "boundary", polygon(rings)))
                .at("/checkedBoundary");
    }

    @Test
    void overlapsAndWhatLiesOutsideAreWarnedOfAndNotRefused() {
        JsonNode told = check(6, box(105, 20.9, 106.1, 22));
        assertThat(told.at("/overlaps/0/unit").asString()).as(told.toString()).isEqualTo("7");
        assertThat(told.at("/overlaps/0/name").asString()).isEqualTo("Xã Đình Hoa");
        assertThat(told.at("/overlaps/0/areaKm2").asDouble()).isBetween(1_000.0, 1_300.0);
        assertThat(told.at("/outsideKm2").asDouble()).isBetween(1_100.0, 1_400.0);
        assertThat(told.at("/addedKm2").asDouble()).isPositive();
        assertThat(told.at("/added/type").asString()).isEqualTo("MultiPolygon");
        assertThat(told.at("/removedKm2").asDouble()).isZero();
        JsonNode drawn = draw(6, box(105, 20.9, 106.1, 22));
        assertThat(drawn.at("/overlapKm2").asDouble())
                .isEqualTo(told.at("/overlaps/0/areaKm2").asDouble());
        assertThat(drawn.at("/outsideKm2")).isEqualTo(told.at("/outsideKm2"));
        withdraw(6);
    }

    @Test
    void onlyWhoEditsTheProvinceDraws() {
        Map<String, Object> input = input(6, polygon(box(105, 21, 105.8, 22)));
        JsonNode refused = SERVER.graphQlAs(COMMUNE_EDITOR, DRAW, Map.of("input", input));
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        long elsewhere = ROWS.unit("PROVINCE", "24", "Tỉnh Bắc Ninh", null);
        String other = bearer("other", Role.PROVINCE_EDITOR, elsewhere);
        assertThat(code(draw(other, input))).isEqualTo("OUTSIDE_AREA");
        JsonNode nobody = SERVER.graphQlAs(null, DRAW, Map.of("input", input));
        assertThat(nobody.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(unit(6).at("/boundaryDrawnHere").asBoolean()).isFalse();
    }

    @Test
    void provincesAreNotDrawnAndUnitsOfThePastOnlyForADayOfTheirLife() {
        String administrator = ACCOUNTS.bearer(Role.ADMINISTRATOR);
        Object boundary = polygon(box(105, 21, 105.5, 21.5));
        assertThat(code(draw(administrator, input(1, boundary)))).isEqualTo("BORDER_PUT_TOGETHER");
        Map<String, Object> past = input(4, boundary);
        past.put("version", null);
        assertThat(code(draw(administrator, past))).isEqualTo("UNIT_NOT_THERE");
        past.put("asOf", "2025-06-01");
        JsonNode drawn = draw(administrator, past);
        assertThat(code(drawn)).as(drawn.toString()).isEmpty();
        assertThat(
                        DSL.fetchValue(
                                "select valid::text from unit.boundary where unit_id = 4 and current"))
                .isEqualTo("(,2025-07-01)");
        assertThat(code(draw(administrator, input(999_999, boundary)))).isEqualTo("UNKNOWN_UNIT");
        Map<String, Object> derived = input(6, boundary);
        derived.put("accuracy", "DERIVED");
        assertThat(code(draw(administrator, derived))).isEqualTo("ACCURACY_NOT_DRAWN");
    }

    @Test
    void ofTwoWhoDrawAtOnceOneIsRefusedAndTheSameDeedIsDoneOnce() {
        Map<String, Object> one = input(7, polygon(box(106, 21, 106.9, 22)));
        Map<String, Object> other = new HashMap<>(one);
        other.put("boundary", polygon(box(106, 21, 106.8, 22)));
        List<String> codes =
                Stream.of(one, other)
                        .map(input ->
                                CompletableFuture.supplyAsync(() -> code(draw(EDITOR, input))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();
        assertThat(codes).containsExactly("", "BORDER_CHANGED");
        Map<String, Object> again = input(7, polygon(box(106, 21, 106.7, 22)));
        again.put("idempotencyKey", "ranh-gioi-7");
        JsonNode first = draw(EDITOR, again);
        JsonNode second = draw(EDITOR, again);
        assertThat(second).isEqualTo(first);
        assertThat(code(first)).isEmpty();
        withdraw(7);
    }

    @Test
    void theMapKnowsAtOnce() {
        long before = version();
        draw(6, box(105, 21, 105.7, 22));
        assertThat(version()).isGreaterThan(before);
        withdraw(6);
    }

    private static long version() {
        return DSL.fetchSingle("select version from query.data_version where name = 'unit'")
                .into(long.class);
    }
}
