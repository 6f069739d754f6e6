package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Squads and sets of teams judged by the rules that five documents gave. */
class CompositionTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String PROVINCE = bearer("province", Role.PROVINCE_EDITOR, 1);
    private static final String PLANNER = bearer("planner", Role.PLANNER, 7);

    private static final String HEAD_OF_HAMLET =
            "{role: HEAD, traits: [HAMLET_HEAD], least: 1, text: \"Tổ trưởng là trưởng thôn, tổ trưởng tổ dân phố\"}";

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

    /** Rules of their own day, so that they do not meet. */
    private static String rule(String name, String document, String days, String clauses) {
        JsonNode made =
                ask(
                                PROVINCE,
                                """
                                mutation { saveCompositionRule(input: {name: "%s", document: "%s", unit: 1, kinds: [COMMUNITY_DIGITAL_GROUP], %s,
                                    clauses: [%s]}) { compositionRule { id } userErrors { code message } } }
                                """
                                        .formatted(name, document, days, clauses))
                        .at("/saveCompositionRule");
        assertThat(made.at("/userErrors").values()).as(made.toString()).isEmpty();
        return String.valueOf(DATABASE.dsl().fetchValue("select max(id) from squad.rule"));
    }

    private static String on(String day) {
        return "validFrom: \"%s\", validTo: \"%s\"".formatted(day, day);
    }

    /** A squad with members such as {@code HEAD:HAMLET_HEAD+UNION}, {@code MEMBER:?}. */
    private static long squad(String name, int unit, String... members) {
        return ACCOUNTS.trusted(dsl -> {
            long squad =
                    dsl.resultQuery(
                                    "insert into squad.squad (name, kind, level, unit_id, life) values (?,"
                                            + " 'COMMUNITY_DIGITAL_GROUP', 'COMMUNE', ?, '(,)') returning id",
                                    name,
                                    unit)
                            .fetchSingle(row ->
                                    java.util.Objects.requireNonNull(row.get(0, Long.class)));
            for (String member : members) {
                String role = member.replaceAll(":.*", "");
                String union =
                        member.contains("UNION") ? "YES" : member.contains("?") ? "UNKNOWN" : "NO";
                String[] posts =
                        java.util.Arrays.stream(member.replaceAll(".*?:|^[^:]*$", "").split("[+]"))
                                .filter(post ->
                                        !post.isEmpty()
                                                && !post.equals("UNION")
                                                && !post.equals("?"))
                                .toArray(String[]::new);
                dsl.execute(
                        "with p as (insert into squad.person (name, union_member, posts, unit_id) values (?, ?, ?, ?)"
                                + " returning id) insert into squad.membership (squad_id, person_id, role, valid)"
                                + " select ?, id, ?, '(,)' from p",
                        "Người " + member,
                        union,
                        posts,
                        unit,
                        squad,
                        role);
            }
            return squad;
        });
    }

    private static List<Integer> broken(long squad, String day) {
        List<Integer> numbers = new ArrayList<>();
        ask(
                        PROVINCE,
                        "{ squad(id: %d, asOf: \"%s\") { breaches { number } } }"
                                .formatted(squad, day))
                .at("/squad/breaches")
                .forEach(breach -> numbers.add(breach.at("/number").asInt()));
        return numbers;
    }

    private static Map<Integer, Integer> repairs(long squad, String day) {
        Map<Integer, Integer> repairs = new TreeMap<>();
        ask(
                        PROVINCE,
                        "{ squadRepairs(squad: %d, asOf: \"%s\") { number changes { kind person role traits } } }"
                                .formatted(squad, day))
                .at("/squadRepairs")
                .forEach(repair ->
                        repairs.put(repair.at("/number").asInt(), repair.at("/changes").size()));
        return repairs;
    }

    @Test
    void daNang2022() {
        String day = "2025-09-01";
        String rule =
                rule(
                        "Đà Nẵng",
                        "Tổ công nghệ số cộng đồng Đà Nẵng, 10/2022",
                        on(day),
                        """
                        {least: 5, most: 5, text: "Mỗi tổ có 5 thành viên"},
                        {traits: [UNION_MEMBER], least: 2, text: "Ít nhất 2 đoàn viên"},
                        %s,
                        {role: DEPUTY, traits: [UNION_MEMBER], least: 1, text: "Tổ phó là đoàn viên"}
                        """
                                .formatted(HEAD_OF_HAMLET));
        long right =
                squad(
                        "Đúng",
                        6,
                        "HEAD:HAMLET_HEAD",
                        "DEPUTY:UNION",
                        "MEMBER:UNION",
                        "MEMBER",
                        "MEMBER");
        assertThat(broken(right, day)).isEmpty();
        long wrong =
                squad(
                        "Sai",
                        6,
                        "HEAD",
                        "DEPUTY",
                        "MEMBER:UNION",
                        "MEMBER:?",
                        "MEMBER",
                        "MEMBER:HAMLET_HEAD");
        assertThat(broken(wrong, day)).containsExactly(1, 2, 3, 4);
        JsonNode breach =
                ask(
                                PROVINCE,
                                "{ squad(id: %d, asOf: \"%s\") { breaches { number text count least most certain rule { document } } } }"
                                        .formatted(wrong, day))
                        .at("/squad/breaches");
        assertThat(breach.at("/0/rule/document").asString()).startsWith("Tổ công nghệ số");
        assertThat(breach.at("/0/count").asInt()).isEqualTo(6);
        assertThat(breach.at("/1/count").asInt()).isEqualTo(1);
        assertThat(breach.at("/1/certain").asBoolean()).isFalse();
        assertThat(breach.at("/2/certain").asBoolean()).isTrue();
        // One leaves; one comes; two change roles; one comes as deputy or becomes it.
        assertThat(repairs(wrong, day))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1, 3, 2, 4, 1));
        assertThat(broken(wrong, "2025-09-02")).isEmpty();
        String where =
                "{ squads(asOf: \"%s\", where: {breachesRule: [%s]}) { nodes { id } } }"
                        .formatted(day, rule);
        assertThat(ask(PROVINCE, where).at("/squads/nodes").toString())
                .contains("\"" + wrong + "\"")
                .doesNotContain("\"" + right + "\"");
        assertThat(ask(PLANNER, where).at("/squads/nodes").values()).isEmpty();
        assertThat(SERVER.graphQl(where).at("/data/squads/nodes").values()).isEmpty();
        assertThat(
                        SERVER.graphQl(
                                        "{ squad(id: %d, asOf: \"%s\") { breaches { number } } }"
                                                .formatted(wrong, day))
                                .at("/data/squad/breaches")
                                .values())
                .isEmpty();
    }

    @Test
    void haiDuong2022() {
        String day = "2025-09-03";
        rule(
                "Hải Dương",
                "Hải Dương, 2022",
                on(day),
                HEAD_OF_HAMLET
                        + """
                        , {role: DEPUTY, traits: [BRANCH_SECRETARY], least: 1, text: "Tổ phó là bí thư chi đoàn"},
                        {role: MEMBER, least: 3, text: "Và 3 thành viên"}
                        """);
        assertThat(
                        broken(
                                squad(
                                        "HD1",
                                        6,
                                        "HEAD:HAMLET_HEAD",
                                        "DEPUTY:BRANCH_SECRETARY",
                                        "MEMBER",
                                        "MEMBER",
                                        "MEMBER"),
                                day))
                .isEmpty();
        long wrong = squad("HD2", 6, "HEAD:BRANCH_SECRETARY", "DEPUTY:HAMLET_HEAD", "MEMBER");
        assertThat(broken(wrong, day)).containsExactly(1, 2, 3);
        assertThat(repairs(wrong, day))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1, 2, 2, 1, 3, 2));
    }

    @Test
    void tamThanh2022() {
        String day = "2025-09-05";
        rule(
                "Tam Thanh",
                "Tam Thanh, 2022",
                on(day),
                """
                {least: 4, text: "Từ 4 người"},
                {traits: [COMMUNE_OFFICIAL], least: 1, text: "Có cán bộ xã"},
                {traits: [HAMLET_HEAD], least: 1, text: "Có trưởng thôn"},
                {traits: [BRANCH_SECRETARY, BRANCH_OFFICER], least: 1, text: "Có chi đoàn"},
                {traits: [WOMENS_UNION], least: 1, text: "Có hội phụ nữ"}
                """);
        assertThat(
                        broken(
                                squad(
                                        "TT1",
                                        6,
                                        "HEAD:COMMUNE_OFFICIAL",
                                        "MEMBER:HAMLET_HEAD",
                                        "MEMBER:BRANCH_OFFICER",
                                        "MEMBER:WOMENS_UNION"),
                                day))
                .isEmpty();
        long wrong = squad("TT2", 6, "HEAD:HAMLET_HEAD+WOMENS_UNION", "MEMBER", "MEMBER");
        assertThat(broken(wrong, day)).containsExactly(1, 2, 4);
        assertThat(repairs(wrong, day))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1, 4, 1));
    }

    @Test
    void hungYen2025AndHieuGiang2025AreAboutTheTeamsOfACommune() {
        String one = "2025-09-07";
        String two = "2025-09-08";
        rule(
                "Hưng Yên",
                "Hưng Yên, 2025",
                on(one),
                "{counts: TEAMS, least: 5, sizeFrom: 15, sizeTo: 20, text: \"Ít nhất 5 đội 15 đến 20 người\"}");
        rule(
                "Hiếu Giang",
                "Hiếu Giang, 2025",
                on(two),
                "{counts: TEAMS, least: 4, sizeFrom: 10, sizeTo: 15, text: \"4 nhóm 10 đến 15 người\"}");
        for (int size : new int[] {15, 14, 20, 22, 3}) {
            String[] members = new String[size];
            java.util.Arrays.fill(members, "MEMBER");
            squad("Đội " + size, 8, members);
        }
        String asked =
                "{ unit(id: 8, asOf: \"%s\") { teamBreaches { count least rule { document } } } teamRepairs(unit: 8, asOf: \"%s\") { changes { squad persons } } }";
        JsonNode hungYen = ask(PROVINCE, asked.formatted(one, one));
        assertThat(hungYen.at("/unit/teamBreaches/0/count").asInt()).isEqualTo(2);
        assertThat(hungYen.at("/unit/teamBreaches/0/rule/document").asString())
                .isEqualTo("Hưng Yên, 2025");
        List<Integer> persons = new ArrayList<>();
        hungYen.at("/teamRepairs/0/changes")
                .forEach(change -> persons.add(change.at("/persons").asInt()));
        assertThat(persons).containsExactly(1, -2, 12);
        JsonNode hieuGiang = ask(PROVINCE, asked.formatted(two, two));
        assertThat(hieuGiang.at("/unit/teamBreaches/0/count").asInt()).isEqualTo(2);
        persons.clear();
        hieuGiang
                .at("/teamRepairs/0/changes")
                .forEach(change -> persons.add(change.at("/persons").asInt()));
        assertThat(persons).containsExactly(-5, -7);
        assertThat(
                        ask(PROVINCE, asked.formatted("2025-09-09", "2025-09-09"))
                                .at("/unit/teamBreaches")
                                .values())
                .isEmpty();
        assertThat(ask(PLANNER, asked.formatted(one, one)).at("/unit/teamBreaches").values())
                .isEmpty();
        assertThat(ask(PLANNER, asked.formatted(one, one)).at("/teamRepairs").values()).isEmpty();
    }

    @Test
    void whoHeadsOneSquadMayBeForbiddenToHeadAnother() {
        String day = "2025-09-11";
        rule(
                "Một đội",
                "Quy chế",
                on(day),
                "{counts: OTHER_SQUADS_OF_HEAD, most: 0, text: \"Không đứng đầu hai tổ\"}");
        long first = squad("Một", 6, "HEAD");
        long second = squad("Hai", 6, "MEMBER");
        String head =
                ACCOUNTS.trusted(dsl ->
                        String.valueOf(
                                dsl.fetchValue(
                                        "select person_id from squad.membership where squad_id = ?",
                                        first)));
        String join =
                "mutation { saveSquadMember(input: {squad: %d, person: %s, role: HEAD, validFrom: \"%s\"}) { userErrors { code message } } }";
        JsonNode refused =
                ask(PROVINCE, join.formatted(second, head, day))
                        .at("/saveSquadMember/userErrors/0");
        assertThat(refused.at("/code").asString()).isEqualTo("HEAD_OF_TWO");
        assertThat(refused.at("/message").asString()).contains("Một");
        assertThat(
                        ask(PROVINCE, join.formatted(second, head, "2025-09-12"))
                                .at("/saveSquadMember/userErrors")
                                .values())
                .isEmpty();
        String earlier =
                "update squad.membership set valid = '[2025-09-01,)' where role = 'HEAD' and squad_id = "
                        + second;
        assertThatThrownBy(() -> ACCOUNTS.trusted(dsl -> dsl.execute(earlier)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("heads two squads");
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "alter table squad.membership disable trigger head_of_one; "
                                + earlier
                                + "; alter table squad.membership enable trigger head_of_one"));
        assertThat(broken(first, day)).containsExactly(1);
        assertThat(repairs(first, day)).containsExactly(Map.entry(1, 1));
    }

    /** What SQL says is broken is what the search for repairs is told. */
    @Test
    void whatIsBrokenIsWhatIsMended() {
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        Random random = new Random(seed);
        String day = "2025-09-20";
        rule(
                "Ngẫu nhiên",
                "Thử",
                on(day),
                """
                {least: 2, most: 4, text: "a"}, {traits: [UNION_MEMBER], least: 1, most: 2, text: "b"}, {role: HEAD, traits: [HAMLET_HEAD, UNION_MEMBER], least: 1, text: "c"},
                {role: DEPUTY, most: 1, text: "d"}
                """);
        for (int i = 0; i < 25; i++) {
            String[] members = new String[random.nextInt(6)];
            for (int n = 0; n < members.length; n++) {
                members[n] =
                        (n == 0 && random.nextBoolean()
                                        ? "HEAD"
                                        : random.nextInt(3) == 0 ? "DEPUTY" : "MEMBER")
                                + List.of("", ":UNION", ":HAMLET_HEAD", ":?")
                                        .get(random.nextInt(4));
            }
            long squad = squad("Ngẫu nhiên " + i, 6, members);
            Map<Integer, Integer> repairs = repairs(squad, day);
            assertThat(broken(squad, day))
                    .as("seed %d: %s", seed, List.of(members))
                    .containsExactlyElementsOf(repairs.keySet());
            assertThat(repairs.values()).allSatisfy(changes -> assertThat(changes).isPositive());
        }
    }

    @Test
    void aClauseThatCannotBeIsNotWritten() {
        String save =
                "mutation { saveCompositionRule(input: {name: \"X\", document: \"Y\", unit: %s, kinds: [CLUB], clauses: [{%s text: \"Z\"}]}) { userErrors { code } } }";
        for (String clause :
                List.of(
                        "",
                        "least: 2, most: 1,",
                        "counts: TEAMS, least: 1,",
                        "sizeFrom: 3, least: 1,",
                        "counts: TEAMS, sizeFrom: 1, role: HEAD, least: 1,")) {
            assertThat(
                            ask(PROVINCE, save.formatted("1", clause))
                                    .at("/saveCompositionRule/userErrors/0/code")
                                    .asString())
                    .as(clause)
                    .isEqualTo("BAD_CLAUSE");
        }
        assertThat(
                        ask(PROVINCE, save.formatted("2", "least: 1,"))
                                .at("/saveCompositionRule/userErrors/0/code")
                                .asString())
                .isEqualTo("OUTSIDE_AREA");
        assertThat(
                        ask(PROVINCE, save.formatted("null", "least: 1,"))
                                .at("/saveCompositionRule/userErrors/0/code")
                                .asString())
                .isEqualTo("OUTSIDE_AREA");
    }
}
