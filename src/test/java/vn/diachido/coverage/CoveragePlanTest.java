package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import vn.diachido.Diachido;
import vn.diachido.PlanServer;
import vn.diachido.TestServer;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;

/** Verdicts stay fast because each is a look into an index, not a walk over all squads. */
@TestInstance(Lifecycle.PER_CLASS)
class CoveragePlanTest {

    private static final int HAMLETS = 4_000;
    private static final int SQUADS = 1_500;

    private final TestDatabase database = TestDatabase.create();
    private final TestServer server =
            TestServer.over(database, List.of(Diachido.class, PlanServer.Plans.class));
    private long province;

    @BeforeAll
    void fill() {
        TestRows rows = new TestRows(database.dsl(), "plans");
        province = rows.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
        long elsewhere = rows.unit("PROVINCE", "22", "Tỉnh Quảng Ninh", null);
        List<Long> communes =
                List.of(
                        rows.unit("COMMUNE", "1", "Một", province),
                        rows.unit("COMMUNE", "2", "Hai", elsewhere));
        database.dsl()
                .transaction(inside ->
                        communes.forEach(commune ->
                                inside.dsl()
                                        .execute(
                                                HAMLETS_OF,
                                                HAMLETS / 2,
                                                commune,
                                                rows.dataSetId())));
        database.dsl().execute(SQUADS_OF, communes.getFirst(), rows.dataSetId(), SQUADS);
        database.dsl().execute("analyze");
    }

    private static final String HAMLETS_OF =
            """
            with made as (
                insert into unit.unit (level, life)
                select 'HAMLET', '[2025-07-01,)' from generate_series(1, {0}) returning id),
            versions as (
                insert into unit.version (unit_id, level, valid, kind, name, full_name, parent_id, data_set_id)
                select id, 'HAMLET', '[2025-07-01,)', 'HAMLET', 'Xóm ' || id, 'Xóm ' || id, {1}, {2} from made)
            insert into unit.boundary (unit_id, valid, change, accuracy, centre, data_set_id)
            select id, '[2025-07-01,)', 'LAW', 'APPROXIMATE',
                   st_setsrid(st_makepoint(105 + (id * 37 % 1000) / 500.0, 21 + (id * 91 % 1000) / 700.0), 4326), {2}
            from made
            """;

    private static final String SQUADS_OF =
            """
            insert into squad.squad (name, kind, level, unit_id, base, life, source_key, data_set_id)
            select 'Đội ' || i, 'CLUB', 'COMMUNE', {0},
                   st_setsrid(st_makepoint(105 + (i * 53 % 1000) / 500.0, 21 + (i * 29 % 1000) / 700.0), 4326),
                   '[2025-07-01,)', i::text, {1}
            from generate_series(1, {2}) i
            """;

    @AfterAll
    void stop() {
        server.close();
    }

    private String plan(String question) {
        JsonNode answer = server.graphQl(question, Map.of("u", String.valueOf(province)));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        String plan = answer.at("/data/it").toString();
        assertThat(plan).contains("Node Type");
        return plan;
    }

    @Test
    void looksForServingSquadsAmongThoseInReach() {
        assertThat(
                        plan(
                                """
                                query($u: ID!) { it: hamlets(where: {within: $u, coverage: {state: [UNCOVERED]}}) {
                                  totalCount nodes { name coverage { state } } } }
                                """))
                .contains("reach_boundary_id_meters_idx");
    }

    /** The search is a function's, whose plans EXPLAIN does not show: the scans are counted. */
    @Test
    void findsTheNearestSquadByTheOrderOfTheIndex() {
        database.dsl()
                .transaction(inside -> {
                    inside.dsl()
                            .fetch(
                                    "select n.* from unit.boundary b, lateral"
                                            + " coverage.nearest_base(b.centre::geography, null,"
                                            + " '2026-01-01') n limit 100");
                    assertThat(scans(inside.dsl(), "squad.squad_base_idx1")).isEqualTo(200);
                    assertThat(scans(inside.dsl(), "squad.squad")).isZero();
                });
    }

    private static int scans(DSLContext dsl, String relation) {
        return dsl.fetchSingle("select pg_stat_get_xact_numscans(?::regclass)::int", relation)
                .into(Integer.class);
    }

    @Test
    void countsAProvinceAndItsCommunesByIndex() {
        assertThat(
                        plan(
                                """
                                query($u: ID!) { it: unit(id: $u) {
                                  coverage { covered uncovered unknown }
                                  children { coverage { covered uncovered unknown } } } }
                                """))
                .contains("reach_boundary_id_meters_idx", "ancestry_ancestor_id_unit_id_idx");
    }

    @Test
    void findsHamletsInABoxByTheirPosition() {
        assertThat(
                        plan(
                                """
                                query { it: hamlets(where: {
                                    box: {west: 105.5, south: 21.5, east: 105.51, north: 21.51}}) { nodes { name } } }
                                """))
                .contains("boundary_centre_idx");
        assertThat(
                        plan(
                                """
                                query { it: hamlets(where: {
                                    near: {longitude: 105.5, latitude: 21.5, meters: 500}}) { nodes { name } } }
                                """))
                .contains("boundary_centre_idx1");
    }
}
