package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.outreach.InventedProvince.DA_NANG;
import static vn.diachido.outreach.InventedProvince.LONG_AN;
import static vn.diachido.outreach.InventedProvince.QUANG_NINH;
import static vn.diachido.outreach.InventedProvince.THAI_NGUYEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.ImportResult;
import vn.diachido.outreach.importer.ActivityImport;
import vn.diachido.query.request.Role;
import vn.diachido.squad.importer.RosterImport;

/**
 * What the articles of 2022 to 2025 say is kept as they say it, and asked back beside what that
 * many invented rows amount to, which came in by the importers and are marked as invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedFiguresTest {

    private static final String DATA_SET =
            "data_set: {name: %s, title: Invented, source: nobody, licence: CC0, credit: nobody, demonstration: true}\n";
    private static final String ROSTER =
            """
            file: roster.csv
            from: %s
            codes_of: %s
            complete: true
            columns: {key: key, name: name, union_member: union, posts: posts, squad: squad, squad_kind: kind, level: level, role: role, commune: commune, province: province}
            """;
    private static final String ACTIVITIES =
            """
            file: activities.csv
            key: [key]
            verified: true
            complete: true
            columns: {name: name, kind: kind, from: day, unit: unit, unit_level: level, squads: squad, results: results}
            results: {reached: people-reached, turns: turns, users: app-users@c-thai-nguyen, shops: shops-cashless, leaflets: leaflets, trained: people-trained}
            """;
    private static final String RULE_OF_FIVE =
            """
            mutation { saveCompositionRule(input: {name: "Tổ công nghệ số cộng đồng", document: "Báo, 23/10/2022", unit: %d,
                kinds: [COMMUNITY_DIGITAL_GROUP], validFrom: "2022-10-23", clauses: [
                {least: 5, most: 5, text: "Mỗi tổ có 5 thành viên"},
                {traits: [UNION_MEMBER], least: 2, text: "Ít nhất 2 đoàn viên"},
                {role: HEAD, traits: [HAMLET_HEAD], least: 1, text: "Tổ trưởng là tổ trưởng tổ dân phố"},
                {role: DEPUTY, traits: [UNION_MEMBER], least: 1, text: "Tổ phó là đoàn viên"}]}) { userErrors { code } } }
            """;

    @TempDir private static Path folder;

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.limits.aliases=100");
    private static final Map<InventedProvince, Long> UNITS = new EnumMap<>(InventedProvince.class);
    private static String administrator = "";
    private static long damHa;

    @BeforeAll
    static void enter() {
        administrator = ACCOUNTS.bearer(Role.ADMINISTRATOR);
        for (InventedProvince province : InventedProvince.values()) {
            UNITS.put(province, DATABASE.dsl().transactionResult(in -> insert(in.dsl(), province)));
            bringRoster(province, province.roster());
        }
        for (String made : List.of("roads-lit", "exercise-sets", "houses")) {
            write(
                    "saveIndicator",
                    "key: \"%s\", name: \"%s\", measure: PIECES, unitOfMeasure: \"công trình\", addable: UNITS_AND_TIME"
                            .formatted(made, made));
        }
        for (InventedProvince province : InventedProvince.values()) {
            bringActivities(province, province.activities());
        }
        claims();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** Provinces of before the reform, beside those of the small country. */
    private static long insert(DSLContext sql, InventedProvince province) {
        long id = unit(sql, "PROVINCE", "0" + province.code, province.title, null);
        for (int i = 0; i < province.communes; i++) {
            unit(sql, "COMMUNE", province.commune(i), "Xã " + i, id);
        }
        if (province == QUANG_NINH) {
            damHa = unit(sql, "DISTRICT", "201", "Đầm Hà", id);
        }
        return id;
    }

    private static long unit(
            DSLContext sql, String level, String code, String name, @Nullable Long parent) {
        Long id =
                sql.fetchSingle(
                                "insert into unit.unit (level, life) values (?, '[1997-01-01,2025-07-01)') returning id",
                                level)
                        .get(0, Long.class);
        sql.execute(
                "insert into unit.version (unit_id, level, valid, code, kind, name, full_name, parent_id,"
                        + " data_set_id) values (?, ?, '[1997-01-01,2025-07-01)', ?, ?, ?, ?, ?, 1)",
                id,
                level,
                code,
                level,
                name,
                name,
                parent);
        return id;
    }

    private static long unit(InventedProvince province) {
        return java.util.Objects.requireNonNull(UNITS.get(province));
    }

    private static FileSystemResource files(
            String name, String header, List<String> rows, String mapping) {
        try {
            Files.writeString(folder.resolve(name), header + String.join("\n", rows));
            return new FileSystemResource(
                    Files.writeString(folder.resolve("mapping.yml"), mapping));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void bringRoster(InventedProvince province, List<String> rows) {
        String mapping =
                DATA_SET.formatted("roster-" + province.code)
                        + ROSTER.formatted(province.since, province.day);
        FileSystemResource file = files("roster.csv", InventedProvince.ROSTER, rows, mapping);
        ImportResult result = SERVER.bean(RosterImport.class).run(file, file, true);
        assertThat(result.report().findings()).isEmpty();
    }

    private static void bringActivities(InventedProvince province, List<String> rows) {
        String mapping = DATA_SET.formatted("activities-" + province.code) + ACTIVITIES;
        FileSystemResource file =
                files("activities.csv", InventedProvince.ACTIVITIES, rows, mapping);
        ImportResult result = SERVER.bean(ActivityImport.class).run(file, file, true);
        assertThat(result.report().findings()).isEmpty();
    }

    private static JsonNode ask(String document) {
        JsonNode answer = SERVER.graphQlAs(administrator, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static void write(String mutation, String input) {
        JsonNode answer =
                ask(
                        "mutation { %s(input: {%s}) { userErrors { code message } } }"
                                .formatted(mutation, input));
        assertThat(answer.at("/" + mutation + "/userErrors").size()).as(answer.toString()).isZero();
    }

    private static void claim(InventedProvince province, String indicator, String said) {
        claim(unit(province), indicator, said, province.day, province.since);
    }

    /**
     * @param said such as {@code MORE_THAN 4000}
     */
    private static void claim(long unit, String indicator, String said, String day, String from) {
        String[] words = said.split(" ");
        write(
                "saveObservation",
                "indicator: \"%s\", unit: %d, qualifier: %s, value: %s, source: \"bài báo\", day: \"%s\", from: \"%s\""
                        .formatted(indicator, unit, words[0], words[1], day, from));
    }

    private static void claims() {
        claim(THAI_NGUYEN, "squads-province", "EXACT 3");
        claim(THAI_NGUYEN, "squads-commune", "EXACT 178");
        claim(THAI_NGUYEN, "squad-members", "ALMOST 1000");
        for (String made :
                List.of("trees 100", "gifts 40", "roads-lit 1", "exercise-sets 4", "houses 2")) {
            claim(THAI_NGUYEN, made.split(" ")[0], "EXACT " + made.split(" ")[1]);
        }
        long thaiNguyen = unit(THAI_NGUYEN);
        claim(thaiNguyen, "people-reached", "MORE_THAN 150000", "2023-04-28", "2023-01-01");
        claim(thaiNguyen, "share-public-services", "EXACT 40", "2023-04-28", "2023-04-28");
        claim(thaiNguyen, "share-payment-accounts", "EXACT 70", "2023-04-28", "2023-04-28");
        claim(QUANG_NINH, "squads", "EXACT 1473");
        claim(QUANG_NINH, "squad-members", "EXACT 2634");
        claim(QUANG_NINH, "shops-cashless", "MORE_THAN 4000");
        claim(QUANG_NINH, "leaflets", "EXACT 15000");
        claim(QUANG_NINH, "courses", "EXACT 10");
        claim(damHa, "qr-boards", "EXACT 9", "2022-06-30", "2022-01-01");
        claim(DA_NANG, "communes", "EXACT 56");
        claim(DA_NANG, "people-trained", "MORE_THAN 200");
        claim(LONG_AN, "squads", "EXACT 421");
        claim(LONG_AN, "turns", "ALMOST 15000");
        claim(LONG_AN, "activities", "EXACT 698");
        for (int i = 1; i <= 10; i++) {
            write(
                    "saveCourse",
                    "name: \"Lớp %d\", unit: %d, from: \"2022-04-%02d\""
                            .formatted(i, UNITS.get(QUANG_NINH), i));
        }
    }

    /** Claim, computed value, difference, and whether both may be true. */
    private static Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        ask("{ observations(first: 100) { nodes { value qualifier agrees indicator { key } unit { name } source computed { atLeast atMost } difference { atLeast atMost } } } }")
                .at("/observations/nodes")
                .values()
                .forEach(it ->
                        told.put(
                                it.at("/unit/name").asString()
                                        + ", "
                                        + it.at("/indicator/key").asString(),
                                "%s %s, %s%s, %s"
                                        .formatted(
                                                it.at("/qualifier").asString(),
                                                number(it.at("/value")),
                                                bounds(it.at("/computed")),
                                                it.at("/difference").isNull()
                                                        ? ""
                                                        : " (" + bounds(it.at("/difference")) + ")",
                                                it.at("/agrees").isNull()
                                                        ? "-"
                                                        : it.at("/agrees").asBoolean())));
        return told;
    }

    private static String number(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String bounds(JsonNode bounds) {
        if (bounds.isNull()) {
            return "none";
        }
        String least = number(bounds.at("/atLeast"));
        String most = number(bounds.at("/atMost"));
        return least.equals(most) ? least : least + ".." + most;
    }

    @Test
    @Order(1)
    void eachFigureIsAskedBackBesideWhatIsKeptHere() {
        assertThat(told())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("Thái Nguyên, squads-province", "EXACT 3, 3 (0), true"),
                                Map.entry(
                                        "Thái Nguyên, squads-commune", "EXACT 178, 178 (0), true"),
                                Map.entry(
                                        "Thái Nguyên, squad-members",
                                        "ALMOST 1000, 990 (-10), true"),
                                Map.entry("Thái Nguyên, trees", "EXACT 100, 100 (0), true"),
                                Map.entry("Thái Nguyên, gifts", "EXACT 40, 40 (0), true"),
                                Map.entry("Thái Nguyên, roads-lit", "EXACT 1, 1 (0), true"),
                                Map.entry("Thái Nguyên, exercise-sets", "EXACT 4, 4 (0), true"),
                                Map.entry("Thái Nguyên, houses", "EXACT 2, 2 (0), true"),
                                Map.entry(
                                        "Thái Nguyên, people-reached",
                                        "MORE_THAN 150000, 151478 (1478), true"),
                                Map.entry(
                                        "Thái Nguyên, share-public-services", "EXACT 40, none, -"),
                                Map.entry(
                                        "Thái Nguyên, share-payment-accounts", "EXACT 70, none, -"),
                                Map.entry("Quảng Ninh, squads", "EXACT 1473, 1473 (0), true"),
                                Map.entry(
                                        "Quảng Ninh, squad-members", "EXACT 2634, 2634 (0), true"),
                                Map.entry(
                                        "Quảng Ninh, shops-cashless",
                                        "MORE_THAN 4000, 4100 (100), true"),
                                Map.entry("Quảng Ninh, leaflets", "EXACT 15000, 15000 (0), true"),
                                Map.entry("Quảng Ninh, courses", "EXACT 10, 10 (0), true"),
                                Map.entry("Đầm Hà, qr-boards", "EXACT 9, 9 (0), true"),
                                Map.entry("Đà Nẵng, communes", "EXACT 56, 56 (0), true"),
                                Map.entry(
                                        "Đà Nẵng, people-trained", "MORE_THAN 200, 224 (24), true"),
                                Map.entry("Long An, squads", "EXACT 421, 421 (0), true"),
                                Map.entry("Long An, turns", "ALMOST 15000, 14978 (-22), true"),
                                Map.entry("Long An, activities", "EXACT 698, 698 (0), true")));
        assertThat(
                        DATABASE.dsl()
                                .fetchValue(
                                        "select count(*) from outreach.activity a join exchange.data_set d on d.id = a.data_set_id where not d.demonstration"))
                .isEqualTo(0L);
    }

    @Test
    @Order(2)
    void targetsOfTheYearStandBesideWhatWasReached() {
        for (String target :
                List.of(
                        "turns 8000",
                        "ideas 100",
                        "trees 100000",
                        "communes-helped 6",
                        "loans 2000000000",
                        "start-ups 10",
                        "app-users 500000")) {
            String[] words = target.split(" ");
            write(
                    "saveTarget",
                    "indicator: \"%s\", unit: %d, value: %s, source: \"kế hoạch\", from: \"2023-01-01\", to: \"2023-12-31\"%s"
                            .formatted(
                                    words[0],
                                    UNITS.get(THAI_NGUYEN),
                                    words[1],
                                    words[0].equals("app-users")
                                            ? ", platform: \"c-thai-nguyen\""
                                            : ""));
        }
        Map<String, String> told = new TreeMap<>();
        ask("{ targets(asOf: \"2023-06-30\") { nodes { value indicator { key } progress { share actual { atLeast atMost } } } } }")
                .at("/targets/nodes")
                .values()
                .forEach(it ->
                        told.put(
                                it.at("/indicator/key").asString(),
                                "%s of %s, %s"
                                        .formatted(
                                                bounds(it.at("/progress/actual")),
                                                number(it.at("/value")),
                                                it.at("/progress/share"))));
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "turns", "5340 of 8000, 0.6675",
                                "ideas", "0 of 100, 0.0",
                                "trees", "100 of 100000, 0.001",
                                "communes-helped", "0 of 6, 0.0",
                                "loans", "0 of 2000000000, 0.0",
                                "start-ups", "0 of 10, 0.0",
                                "app-users", "124600 of 500000, 0.2492"));
    }

    @Test
    @Order(3)
    void partnersPromisedAndEveryBranchIsToUseTheSoftware() {
        String agreement =
                "partner: \"%s\", name: \"Chuyển đổi số\", unit: %d, from: \"%s\", to: \"%s\", commitments: [%s]";
        write(
                "saveAgreement",
                agreement.formatted(
                        "Viettel",
                        UNITS.get(THAI_NGUYEN),
                        "2023-02-16",
                        "2023-12-31",
                        "{name: \"500.000 người dùng\", indicator: \"app-users\", platform: \"c-thai-nguyen\", value: 500000}"));
        write(
                "saveAgreement",
                agreement.formatted(
                        "VNPT",
                        UNITS.get(DA_NANG),
                        "2022-10-23",
                        "2025-06-30",
                        "{name: \"100% đoàn viên dùng VNPT Money\", indicator: \"share-members-app\", platform: \"vnpt-money\", value: 100}, {name: \"Họp không giấy\"}"));
        assertThat(
                        ask("{ agreements(orderBy: [{field: NAME}]) { nodes { partner commitments { indicator { key } value } } } }")
                                .at("/agreements/nodes")
                                .toString())
                .contains(
                        "\"partner\":\"Viettel\",\"commitments\":[{\"indicator\":{\"key\":\"app-users\"},\"value\":500000.0}]")
                .contains(
                        "{\"indicator\":{\"key\":\"share-members-app\"},\"value\":100.0},{\"indicator\":null,\"value\":null}");
    }

    @Test
    @Order(4)
    void groupsOfDaNangKeepTheRuleOfFive() {
        ask(RULE_OF_FIVE.formatted(UNITS.get(DA_NANG)));
        assertThat(broken()).isEmpty();
        List<String> rows = DA_NANG.roster();
        rows.remove(2);
        bringRoster(DA_NANG, rows);
        assertThat(broken()).containsExactly("Tổ 0 1", "Tổ 0 2");
    }

    private static List<String> broken() {
        return ask(
                        "{ squads(where: {kind: [COMMUNITY_DIGITAL_GROUP]}, asOf: \"2022-10-23\", first: 100) { nodes { name breaches { number } } } }")
                .at("/squads/nodes")
                .values()
                .stream()
                .flatMap(squad ->
                        squad.at("/breaches").values().stream()
                                .map(it -> squad.at("/name").asString() + " " + it.at("/number")))
                .toList();
    }

    @Test
    @Order(5)
    void oneRowLessChangesWhatIsComputed() {
        bringRoster(THAI_NGUYEN, without(THAI_NGUYEN.roster(), "p5,"));
        bringRoster(QUANG_NINH, without(QUANG_NINH.roster(), "p2000,"));
        bringActivities(LONG_AN, without(LONG_AN.activities(), "la420,"));
        bringActivities(QUANG_NINH, without(without(QUANG_NINH.activities(), "qn3,"), "bang8,"));
        bringActivities(
                THAI_NGUYEN, without(without(THAI_NGUYEN.activities(), "dinh-hoa,"), "tn177,"));
        bringActivities(DA_NANG, without(DA_NANG.activities(), "dn0,"));
        for (String name :
                List.of(
                        "Đội hình tỉnh 0",
                        THAI_NGUYEN.squad(177),
                        QUANG_NINH.squad(1472),
                        LONG_AN.squad(420))) {
            end(name);
        }
        assertThat(told())
                .containsEntry("Thái Nguyên, squads-province", "EXACT 3, 2 (-1), false")
                .containsEntry("Thái Nguyên, squads-commune", "EXACT 178, 177 (-1), false")
                .containsEntry("Thái Nguyên, trees", "EXACT 100, 0 (-100), false")
                .containsEntry(
                        "Thái Nguyên, people-reached", "MORE_THAN 150000, 150627 (627), true")
                .containsEntry("Quảng Ninh, squads", "EXACT 1473, 1472 (-1), false")
                .containsEntry("Quảng Ninh, squad-members", "EXACT 2634, 2632 (-2), false")
                .containsEntry("Quảng Ninh, shops-cashless", "MORE_THAN 4000, 4000 (0), false")
                .containsEntry("Quảng Ninh, leaflets", "EXACT 15000, 14000 (-1000), false")
                .containsEntry("Đầm Hà, qr-boards", "EXACT 9, 8 (-1), false")
                .containsEntry("Đà Nẵng, people-trained", "MORE_THAN 200, 220 (20), true")
                .containsEntry("Long An, squads", "EXACT 421, 420 (-1), false")
                .containsEntry("Long An, turns", "ALMOST 15000, 14957 (-43), true")
                .containsEntry("Long An, activities", "EXACT 698, 697 (-1), false");
    }

    private static List<String> without(List<String> rows, String key) {
        return rows.stream().filter(row -> !row.startsWith(key)).toList();
    }

    private static void end(String squad) {
        JsonNode found =
                ask("{ squads(where: {search: \"%s\"}, asOf: \"2023-01-01\", first: 200) { nodes { id name } } }"
                                .formatted(squad))
                        .at("/squads/nodes");
        String id =
                found.values().stream()
                        .filter(it -> it.at("/name").asString().equals(squad))
                        .findFirst()
                        .orElseThrow()
                        .at("/id")
                        .asString();
        write("endSquad", "id: \"%s\", on: \"2021-12-31\"".formatted(id));
    }
}
