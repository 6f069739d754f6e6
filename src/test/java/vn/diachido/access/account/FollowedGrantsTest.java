package vn.diachido.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.AUDIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.Doer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Grants whose units ended: noted once, listed until an administrator looked at them. */
class FollowedGrantsTest {

    private static final long THAI_NGUYEN = 1;
    private static final long BAC_KAN_ENDED = 2;
    private static final long DISTRICT_ENDED = 3;
    private static final long CHO_CHU_ENDED = 4;
    private static final long LINH_THONG_ENDED = 5;
    private static final long DINH_HOA = 6;
    private static final long VAN_LANG = 8;

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);

    private static long editor;
    private static long ofChoChu;
    private static long ofDinhHoa;
    private static long ofBacKan;
    private static TestServer server;
    private static String administrator = "";

    @BeforeAll
    static void start() {
        administrator = ACCOUNTS.bearer(Role.ADMINISTRATOR);
        editor = ACCOUNTS.account("editor");
        ofChoChu = ACCOUNTS.grant(editor, Role.COMMUNE_EDITOR, CHO_CHU_ENDED);
        ofDinhHoa = ACCOUNTS.grant(editor, Role.PLANNER, DINH_HOA);
        ofBacKan = ACCOUNTS.grant(editor, Role.PROVINCE_EDITOR, BAC_KAN_ENDED);
        server = TestServer.over(DATABASE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Long> grants(String where) {
        return server
                .graphQlAs(
                        administrator,
                        "{ grants(where: {account: \"%d\", %s}) { nodes { id } } }"
                                .formatted(editor, where),
                        Map.of())
                .at("/data/grants/nodes")
                .values()
                .stream()
                .map(node -> Long.valueOf(node.at("/id").asString()))
                .sorted()
                .toList();
    }

    private static JsonNode change(String mutation) {
        return server.graphQlAs(
                        administrator,
                        "mutation { payload: %s { grant { id unconfirmed } userErrors { code } } }"
                                .formatted(mutation),
                        Map.of())
                .at("/data/payload");
    }

    private static List<Long> noted(String action) {
        return ACCOUNTS.trusted(sql ->
                sql.select(AUDIT.THING)
                        .from(AUDIT)
                        .where(AUDIT.ACTION.eq(action), AUDIT.SUBJECT_ID.eq(editor))
                        .orderBy(AUDIT.ID)
                        .fetch(AUDIT.THING));
    }

    @Test
    void eachIsNotedOnceAndWaitsUntilItIsLookedAt() {
        assertThat(noted("GRANT_FOLLOWED")).containsExactly(ofChoChu, ofBacKan);
        assertThat(server.bean(FollowedGrants.class).tell(Doer.MACHINE)).isEqualTo(2);
        assertThat(noted("GRANT_FOLLOWED")).hasSize(2);
        assertThat(grants("unconfirmed: true")).containsExactly(ofChoChu, ofBacKan);
        assertThat(grants("unconfirmed: false")).contains(ofDinhHoa).doesNotContain(ofChoChu);

        String confirm = "confirmGrant(input: {id: \"%d\"})";
        assertThat(change(confirm.formatted(ofChoChu)).at("/grant/unconfirmed").asBoolean(true))
                .isFalse();
        for (long nothing : new long[] {ofChoChu, ofDinhHoa}) {
            assertThat(change(confirm.formatted(nothing)).at("/userErrors/0/code").asString())
                    .isEqualTo("NOTHING_TO_CONFIRM");
        }
        assertThat(grants("unconfirmed: true")).containsExactly(ofBacKan);
        assertThat(noted("GRANT_CONFIRMED")).containsExactly(ofChoChu);

        change(confirm.formatted(ofBacKan));
        becomes(BAC_KAN_ENDED, VAN_LANG);
        assertThat(grants("unconfirmed: true")).isEmpty();
        ends(VAN_LANG);
        assertThat(grants("unconfirmed: true")).containsExactly(ofBacKan);
        assertThat(server.bean(FollowedGrants.class).tell(Doer.MACHINE)).isEqualTo(1);
        assertThat(noted("GRANT_FOLLOWED")).containsExactly(ofChoChu, ofBacKan, ofBacKan);
    }

    private static void becomes(long before, long after) {
        DATABASE.dsl()
                .execute(
                        "insert into unit.lineage (predecessor_id, successor_id, effective, kind,"
                                + " extent, estimated, verified, data_set_id) values (?, ?,"
                                + " '2025-07-01', 'MERGE', 'FULL', false, true, 1)",
                        before,
                        after);
    }

    private static void ends(long unit) {
        DATABASE.dsl()
                .transaction(inside -> {
                    for (String table : List.of("unit.version set valid", "unit.unit set life")) {
                        inside.dsl()
                                .execute(
                                        "update %s = '[2025-07-01,2026-03-01)' where %s = ?"
                                                .formatted(
                                                        table,
                                                        table.contains("version")
                                                                ? "unit_id"
                                                                : "id"),
                                        unit);
                    }
                });
    }

    @Test
    void whoGivesOneOnAFormerUnitKnowsIt() {
        JsonNode given =
                change(
                        "giveGrant(input: {account: \"%d\", role: SQUAD_LEADER, unit: \"%d\"})"
                                .formatted(editor, LINH_THONG_ENDED));
        assertThat(given.at("/grant/unconfirmed").asBoolean(true)).isFalse();
    }

    @Test
    void theyAreFoundWhereTheirUnitsLayAndWhereWhatBecameOfThemLies() {
        assertThat(grants("role: [COMMUNE_EDITOR, PLANNER], within: \"" + DINH_HOA + "\""))
                .containsExactly(ofChoChu, ofDinhHoa);
        assertThat(grants("within: \"" + DISTRICT_ENDED + "\"")).contains(ofChoChu);
        assertThat(grants("within: \"" + THAI_NGUYEN + "\"")).contains(ofChoChu, ofDinhHoa);
        assertThat(grants("role: COMMUNE_EDITOR, within: \"" + VAN_LANG + "\"")).isEmpty();
    }
}
