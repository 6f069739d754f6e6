package vn.diachido.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.query.request.Role;

/** The distances that are kept are those that would be measured now, whatever was written. */
class ReachTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final DSLContext DSL = DATABASE.dsl();
    private static final TestRows ROWS = new TestRows(DSL, "reach");
    private static final long PROVINCE = ROWS.unit("PROVINCE", "19", "Tỉnh Thái Nguyên", null);
    private static final long COMMUNE = ROWS.unit("COMMUNE", "05551", "Xã Định Hóa", PROVINCE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    private static final String KEPT =
            """
            select b.unit_id, r.squad_id, r.meters, r.life::text from coverage.reach r
            join unit.boundary b on b.id = r.boundary_id order by 1, 2
            """;

    private static final String MEASURED =
            """
            select b.unit_id, s.id, st_distance(s.base::geography, b.centre::geography), s.life::text
            from unit.boundary b join unit.unit u on u.id = b.unit_id, squad.squad s
            where u.level = 'HAMLET' and b.current and st_distance(s.base::geography, b.centre::geography) <= 5000 order by 1, 2
            """;

    /**
     * The nearest of what is kept beside the one that is looked for among all, with whether it is
     * kept at all.
     */
    private static final String NEAREST =
            """
            select b.unit_id, n.squad_id, n.step_id, n.meters, f.squad_id, f.step_id, f.meters, n.meters <= 5000 as kept
            from unit.boundary b join unit.unit u on u.id = b.unit_id and u.level = 'HAMLET' and b.current
            left join lateral coverage.nearest_squad(b, ?, '2026-03-01') n on true
            left join lateral coverage.nearest_base(b.centre::geography, ?, '2026-03-01') f on true
            """;

    private final Random random = new Random(19);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private double near(double degrees) {
        return degrees + random.nextInt(1000) / 10_000.0;
    }

    private long squad() {
        var squad =
                ROWS.squad(
                        "Đội " + random.nextInt(),
                        COMMUNE,
                        TestRows.point(near(105.6), near(21.9)));
        squad.store();
        return squad.getId();
    }

    private long hamlet() {
        return ROWS.hamlet(
                "Xóm " + random.nextInt(), COMMUNE, TestRows.point(near(105.6), near(21.9)));
    }

    private String change() {
        String place = "st_setsrid(st_makepoint(%s, %s), 4326)".formatted(near(105.6), near(21.9));
        String squad = " where id = (select id from squad.squad order by random() limit 1)";
        String spot =
                " where id = (select b.id from unit.boundary b join unit.unit u on u.id = b.unit_id"
                        + " and u.level = 'HAMLET' order by random() limit 1)";
        return List.of(
                        "update squad.squad set base = " + place + squad,
                        "update squad.squad set base = null" + squad,
                        "update squad.squad set name = 'Đội khác'" + squad,
                        "update squad.squad set life = '[2025-07-01,2026-02-01)'" + squad,
                        "delete from squad.squad" + squad,
                        "update unit.boundary set centre = " + place + spot,
                        "update unit.boundary set current = not current" + spot,
                        "delete from unit.boundary" + spot)
                .get(random.nextInt(8));
    }

    @Test
    void isWhatWouldBeMeasured() {
        for (int round = 0; round < 60; round++) {
            if (random.nextInt(3) > 0) {
                squad();
                hamlet();
            }
            DSL.execute(change());
            assertThat(DSL.fetch(KEPT).formatCSV(false))
                    .isEqualTo(DSL.fetch(MEASURED).formatCSV(false));
        }
        assertThat(DSL.fetch(KEPT)).hasSizeGreaterThan(50);
    }

    @Test
    void theNearestIsTheOneThatWouldBeFound() {
        String plan =
                DSL.fetchSingle(
                                "insert into coverage.plan (name, unit_id, starts) values ('Kế hoạch', ?, '2026-01-01') returning key",
                                COMMUNE)
                        .into(String.class);
        int kept = 0;
        int found = 0;
        for (int round = 0; round < 40; round++) {
            squad();
            hamlet();
            DSL.execute(change());
            DSL.execute(step(), plan, round + 1);
            for (String under : new String[] {null, plan}) {
                for (var row : DSL.fetch(NEAREST, under, under)) {
                    assertThat(List.of(row.get(1) + "", row.get(2) + "", row.get(3) + ""))
                            .isEqualTo(List.of(row.get(4) + "", row.get(5) + "", row.get(6) + ""));
                    kept += Boolean.TRUE.equals(row.get("kept")) ? 1 : 0;
                    found += Boolean.FALSE.equals(row.get("kept")) ? 1 : 0;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
        assertThat(found).isGreaterThan(20);
    }

    private String step() {
        String place = "st_setsrid(st_makepoint(%s, %s), 4326)".formatted(near(105.6), near(21.9));
        String squad = "(select id from squad.squad order by random() limit 1)";
        String values =
                switch (random.nextInt(3)) {
                    case 0 -> "'ADD_SQUAD', null::bigint, " + COMMUNE + ", 'Đội mới', " + place;
                    case 1 -> "'MOVE_SQUAD', " + squad + ", null, null, " + place;
                    default -> "'CLOSE_SQUAD', " + squad + ", null, null, null";
                };
        return "insert into coverage.step (plan_key, number, kind, squad_id, unit_id, name, base) select ?, ?, "
                + values
                + " where exists (select from squad.squad)";
    }

    /** Each of two that write at once would not see the other's row. */
    @Test
    void isKeptOfTwoThatAreWrittenAtOnce() throws Exception {
        CompletableFuture<Long> squad =
                DSL.transactionResult(inside -> {
                    new TestRows(inside.dsl(), "reach-beside")
                            .hamlet("Xóm bên", COMMUNE, TestRows.point(106.6, 21.9));
                    CompletableFuture<Long> other =
                            CompletableFuture.supplyAsync(() -> {
                                var made =
                                        ROWS.squad(
                                                "Đội bên", COMMUNE, TestRows.point(106.6, 21.901));
                                made.store();
                                return made.getId();
                            });
                    while (waiting() == 0 && !other.isDone()) {
                        Thread.onSpinWait();
                    }
                    return other;
                });
        assertThat(
                        DSL.fetch(
                                "select 1 from coverage.reach where squad_id = ?",
                                squad.get(30, TimeUnit.SECONDS)))
                .hasSize(1);
    }

    private static int waiting() {
        return DSL.fetchSingle(
                        "select count(*)::int from pg_locks where locktype = 'advisory' and not granted"
                                + " and database = (select oid from pg_database where datname ="
                                + " current_database())")
                .into(Integer.class);
    }

    /** A squad moves: verdict, count, list and months are others with the next question. */
    @Test
    void followsASquadThatMoves() {
        TestAccounts accounts = new TestAccounts(DATABASE);
        long account = accounts.account("editor");
        accounts.grant(account, Role.PROVINCE_EDITOR, PROVINCE);
        String editor = "Bearer " + accounts.token(account);
        long hamlet = ROWS.hamlet("Xóm xa", COMMUNE, TestRows.point(107.5, 21.0));
        String id =
                save(
                                editor,
                                "name: \"Đội đi\", kind: CLUB, level: COMMUNE, unit: "
                                        + COMMUNE
                                        + ", longitude: 107.8, latitude: 21.0, validFrom: \"2025-07-01\"")
                        .at("/id")
                        .asString();
        assertThat(state(hamlet)).isEqualTo("UNCOVERED");
        save(
                editor,
                "id: \""
                        + id
                        + "\", name: \"Đội đi\", kind: CLUB, level: COMMUNE, unit: "
                        + COMMUNE
                        + ", longitude: 107.51, latitude: 21.0, validFrom: \"2025-07-01\"");
        assertThat(state(hamlet)).isEqualTo("COVERED");
        save(
                editor,
                "id: \""
                        + id
                        + "\", name: \"Đội đi\", kind: CLUB, level: COMMUNE, unit: "
                        + COMMUNE
                        + ", longitude: 107.8, latitude: 21.0, validFrom: \"2025-07-01\"");
        assertThat(state(hamlet)).isEqualTo("UNCOVERED");
    }

    private static JsonNode save(String bearer, String squad) {
        JsonNode answer =
                SERVER.graphQlAs(
                        bearer,
                        "mutation { saveSquad(input: {"
                                + squad
                                + "}) { squad { id } userErrors { code path } } }",
                        Map.of());
        assertThat(answer.at("/data/saveSquad/userErrors")).as(answer.toString()).isEmpty();
        return answer.at("/data/saveSquad/squad");
    }

    private static String state(long hamlet) {
        return SERVER.graphQl(
                        "query($id: ID!) { hamlet(id: $id, asOf: \"2026-01-01\") { coverage { state } } }",
                        Map.of("id", String.valueOf(hamlet)))
                .at("/data/hamlet/coverage/state")
                .asString();
    }
}
