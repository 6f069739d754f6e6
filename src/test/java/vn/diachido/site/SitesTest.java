package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.map.DecodedTile;

@TestInstance(Lifecycle.PER_CLASS)
class SitesTest {

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "sites");
    private final long province = rows.unit("PROVINCE", "22", "Tỉnh Quảng Ninh", null);
    private final long commune = rows.unit("COMMUNE", "06895", "Xã Đầm Hà", province);
    private final long neighbour = rows.unit("COMMUNE", "06862", "Xã Quảng Tân", province);
    private final TestServer server = TestServer.over(database);

    @BeforeAll
    void storeSites() {
        site("dinh", "Đình Đầm Hà", "NATIONAL", TestRows.point(107.60, 21.35), commune);
        site("chua", "Chùa Đầm Hà", "NOT_STATED", TestRows.point(107.61, 21.36), commune);
        site("mieu", "Miếu Quốc Mẫu", "PROVINCIAL", TestRows.point(107.70, 21.36), neighbour);
        site("xa", "Ải xa", "SPECIAL_NATIONAL", TestRows.point(106.0, 20.0), null);
        SiteRecord unclear = site("atk", "Căn cứ", "SPECIAL_NATIONAL", null, null);
        unclear.setUnitBasis("AMBIGUOUS");
        unclear.setRedAddress(true);
        unclear.store();
        for (long candidate : List.of(commune, neighbour)) {
            database.dsl().insertInto(CANDIDATE).values(unclear.getId(), candidate).execute();
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private SiteRecord site(
            String slug, String name, String rank, @Nullable Point position, @Nullable Long unit) {
        SiteRecord site = rows.site(slug);
        site.setName(name);
        site.setPosition(position);
        site.setUnitId(unit);
        site.setUnitBasis(unit == null ? "NONE" : "POSITION");
        site.store();
        if (!rank.equals("NOT_STATED")) {
            rows.rank(site.getId(), rank);
        }
        return site;
    }

    private JsonNode sites(String arguments, String selection) {
        JsonNode answer = server.graphQl("{ sites(%s) { %s } }".formatted(arguments, selection));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/sites");
    }

    private List<String> slugs(String arguments) {
        List<String> slugs = new ArrayList<>();
        sites(arguments, "nodes { slug }")
                .at("/nodes")
                .forEach(node -> slugs.add(node.at("/slug").asString()));
        return slugs;
    }

    @Test
    void findsWhatIsNearWithMetresNearestFirst() {
        JsonNode near =
                sites(
                        "where: {near: {longitude: 107.6, latitude: 21.35, meters: 12000}},"
                                + " orderBy: [{field: DISTANCE}]",
                        "totalCount withoutPosition edges { distanceMeters node { slug } }");
        assertThat(near.at("/totalCount").asInt()).isEqualTo(3);
        assertThat(near.at("/withoutPosition").asInt()).isZero();
        assertThat(near.at("/edges/0/node/slug").asString()).isEqualTo("dinh");
        assertThat(near.at("/edges/0/distanceMeters").asDouble()).isZero();
        double meters = Geodesic.WGS84.Inverse(21.35, 107.6, 21.36, 107.7).s12;
        assertThat(near.at("/edges/2/node/slug").asString()).isEqualTo("mieu");
        assertThat(near.at("/edges/2/distanceMeters").asDouble())
                .isEqualTo(Math.round(meters * 10) / 10.0);
    }

    @Test
    void leavesNothingOutWhilePaging() {
        String arguments = "orderBy: [{field: NAME}], first: 2";
        List<String> seen = new ArrayList<>(slugs(arguments));
        String cursor =
                sites(arguments, "pageInfo { endCursor }").at("/pageInfo/endCursor").asString();
        for (int page = 0; page < 2; page++) {
            String next = arguments + ", after: \"" + cursor + "\"";
            seen.addAll(slugs(next));
            cursor = sites(next, "pageInfo { endCursor }").at("/pageInfo/endCursor").asString();
        }
        assertThat(seen).containsExactly("xa", "atk", "chua", "dinh", "mieu");
    }

    @Test
    void countsWhatTheMapDoesNotShow() {
        JsonNode all = sites("first: 0", "totalCount withoutPosition extent { west east }");
        assertThat(all.toString())
                .isEqualTo(
                        "{\"totalCount\":5,\"withoutPosition\":1,\"extent\":{\"west\":106.0,\"east\":107.7}}"
                                .replace("106.0", all.at("/extent/west").toString()));
        byte[] tile = server.get("/tiles/sites/5/25/14.mvt").body();
        assertThat(DecodedTile.of(tile).values("sites", "slug"))
                .containsExactlyInAnyOrder("dinh", "chua", "mieu", "xa");
    }

    @Test
    void liesInTheUnitsOfItsUnit() {
        assertThat(slugs("where: {within: \"%d\"}".formatted(commune)))
                .containsExactlyInAnyOrder("dinh", "chua");
        assertThat(slugs("where: {within: \"%d\"}".formatted(province)))
                .as("an address that fits several units lies in what holds all of them")
                .containsExactlyInAnyOrder("dinh", "chua", "mieu", "atk");
        assertThat(slugs("where: {within: \"nonsense\"}")).isEmpty();
    }

    @Test
    void isFilteredByWhatItIs() {
        assertThat(slugs("where: {redAddress: true}")).containsExactly("atk");
        assertThat(slugs("where: {rank: [NATIONAL, PROVINCIAL]}"))
                .containsExactlyInAnyOrder("dinh", "mieu");
        assertThat(slugs("where: {hasPosition: false}")).containsExactly("atk");
        assertThat(slugs("where: {search: \"dam ha\"}")).containsExactlyInAnyOrder("dinh", "chua");
        assertThat(slugs("where: {search: \"đàm\"}")).isEmpty();
        assertThat(slugs("where: {box: {west: 107.65, south: 21, east: 108, north: 22}}"))
                .containsExactly("mieu");
        assertThat(slugs("where: {not: {hasPosition: true}}")).containsExactly("atk");
        assertThat(slugs("orderBy: [{field: RANK}, {field: NAME}]"))
                .containsExactly("xa", "atk", "dinh", "mieu", "chua");
    }

    @Test
    void isFoundBySlugAndByTheCodeOfItsBoard() {
        JsonNode site =
                server.graphQl(
                                """
                                { siteBySlug(slug: "mieu") { id name path longitude latitude unitBasis
                                    unit { fullName parent { fullName } } candidates { code } boards { code } } }
                                """)
                        .at("/data/siteBySlug");
        assertThat(site.at("/path").asString()).isEqualTo("/vi/sites/mieu");
        assertThat(site.at("/unit/parent/fullName").asString()).isEqualTo("Tỉnh Quảng Ninh");
        assertThat(site.at("/candidates").toString()).isEqualTo("[]");
        BoardCode code =
                server.bean(BoardRepository.class).issue(Long.valueOf(site.at("/id").asString()));
        JsonNode board =
                server.graphQl(
                        "query($c: String!) { boardByCode(code: $c) { code state link site { slug } } }",
                        Map.of("c", code.grouped().toLowerCase(java.util.Locale.ROOT)));
        assertThat(board.at("/data/boardByCode").toString())
                .isEqualTo(
                        "{\"code\":\"%1$s\",\"state\":\"ISSUED\",\"link\":\"/q/%1$s\",\"site\":{\"slug\":\"mieu\"}}"
                                .formatted(code));
    }

    @Test
    void answersNullForWhatIsNotThere() {
        for (String question :
                List.of(
                        "siteBySlug(slug: \"nonsense\") { id }",
                        "siteBySlug(slug: \"\\u0000\") { id }",
                        "site(id: \"x\") { id }",
                        "boardByCode(code: \"\") { id }",
                        "boardByCode(code: \"\\u0000\\u00df\") { id }",
                        "squad(id: \"-1\") { id }",
                        "hamlet(id: \"99999999999999999999\") { id }")) {
            JsonNode answer = server.graphQl("{ it: " + question + " }");
            assertThat(answer.has("errors")).as(question + " " + answer).isFalse();
            assertThat(answer.at("/data/it").isNull()).as(question).isTrue();
        }
    }

    @Test
    void refusesDistanceWithoutAPlace() {
        JsonNode answer =
                server.graphQl(
                        "{ sites(orderBy: [{field: DISTANCE}]) { totalCount nodes { id } } }");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }
}
