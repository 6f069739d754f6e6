package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

/**
 * What the articles of 2022 to 2025 say is kept as they say it, and asked back beside what that
 * many invented rows amount to.
 */
class PublishedFiguresTest {

    /** A province as it was, with its communes. */
    private record Province(String code, String name, int communes) {}

    private static final Province THAI_NGUYEN = new Province("19", "Thái Nguyên", 178);
    private static final Province QUANG_NINH = new Province("22", "Quảng Ninh", 20);
    private static final Province LONG_AN = new Province("80", "Long An", 10);

    private static final String MAPPING =
            """
            file: activities.csv
            data_set: {name: invented, title: Invented activities, source: nobody, licence: CC0, credit: nobody, demonstration: true}
            key: [key]
            verified: true
            complete: true
            columns: {name: name, kind: kind, from: day, unit: commune, squads: squad}
            results: {reached: people-reached, turns: turns, shops: shops-cashless, leaflets: leaflets, trees: trees}
            """;

    @TempDir private static Path folder;

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.limits.aliases=100");
    private static final Map<String, Long> PROVINCES = new HashMap<>();
    private static String administrator = "";

    @BeforeAll
    static void enter() {
        administrator = ACCOUNTS.bearer(Role.ADMINISTRATOR);
        for (Province province : List.of(THAI_NGUYEN, QUANG_NINH, LONG_AN)) {
            PROVINCES.put(province.code, insert(province));
        }
        squads(THAI_NGUYEN, "PROVINCE", 3, 90);
        squads(THAI_NGUYEN, "COMMUNE", 178, 900);
        squads(QUANG_NINH, "HAMLET", 1473, 2634);
        squads(LONG_AN, "COMMUNE", 421, 0);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String commune(Province province, int number) {
        return "%s%03d".formatted(province.code, number);
    }

    /** Provinces of before the reform, beside those of the small country. */
    private static long insert(Province province) {
        return DATABASE.dsl()
                .transactionResult(inside -> {
                    long id =
                            unit(
                                    inside.dsl(),
                                    "PROVINCE",
                                    "0" + province.code,
                                    province.name,
                                    null);
                    for (int i = 0; i < province.communes; i++) {
                        unit(inside.dsl(), "COMMUNE", commune(province, i), "Xã " + i, id);
                    }
                    return id;
                });
    }

    private static long unit(
            org.jooq.DSLContext sql,
            String level,
            String code,
            String name,
            @org.jspecify.annotations.Nullable Long parent) {
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

    /** Squads, and members each of whom is in one of them. */
    private static void squads(Province province, String level, int count, int members) {
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        """
                        with places as (select id, row_number() over (order by id) - 1 as n from unit.unit u
                                where id in (select unit_id from unit.version where parent_id = {0} or unit_id = {0} and {1} = 'PROVINCE')
                                and (u.level = 'PROVINCE') = ({1} = 'PROVINCE')),
                            made as (insert into squad.squad (name, kind, level, unit_id, life, source_key, data_set_id)
                                select {2} || ' ' || {1} || ' ' || i, 'YOUTH_DIGITAL_SQUAD', {1}, p.id, '[2022-01-01,2025-07-01)', {2} || {1} || i, 1
                                from generate_series(0, {3} - 1) i join places p on p.n = i % (select count(*) from places) returning id, unit_id),
                            numbered as (select id, unit_id, row_number() over (order by id) - 1 as n from made),
                            people as (insert into squad.person (name, unit_id, source_key, data_set_id)
                                select 'Người ' || i, {0}, {2} || {1} || 'person' || i, 1 from generate_series(0, {4} - 1) i returning id),
                            counted as (select id, row_number() over (order by id) - 1 as n from people)
                        insert into squad.membership (squad_id, person_id, role, valid)
                        select s.id, p.id, 'MEMBER', '[2022-01-01,2025-07-01)' from counted p join numbered s on s.n = p.n % {3}
                        """,
                        org.jooq.impl.DSL.val(PROVINCES.get(province.code)),
                        org.jooq.impl.DSL.val(level),
                        org.jooq.impl.DSL.val(province.name),
                        org.jooq.impl.DSL.val(count),
                        org.jooq.impl.DSL.val(members)));
    }

    /** As many rows as the figures say. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 178; i++) {
            String squad = "Thái Nguyên COMMUNE " + i;
            rows.add(
                    row(
                            "tn" + i,
                            "APP_HELP",
                            "2023-03-26",
                            commune(THAI_NGUYEN, i),
                            squad,
                            "851,30,,," + (i == 0 ? "100" : "")));
        }
        for (int i = 0; i < 41; i++) {
            String squad = "Quảng Ninh HAMLET " + i;
            String leaflets = i < 15 ? "1000" : "";
            rows.add(
                    row(
                            "qn" + i,
                            "CASHLESS_PAYMENT",
                            "2022-05-15",
                            commune(QUANG_NINH, i % 20),
                            squad,
                            ",,100," + leaflets + ","));
        }
        for (int i = 0; i < 698; i++) {
            String squad = "Long An COMMUNE " + i % 421;
            rows.add(
                    row(
                            "la" + i,
                            i % 9 == 0 ? "CONTEST" : "ONLINE_SELLING",
                            "2024-%02d-10".formatted(1 + i % 12),
                            commune(LONG_AN, i % 421 % 10),
                            squad,
                            "," + (i < 320 ? 22 : 21) + ",,,"));
        }
        return rows;
    }

    private static String row(
            String key, String kind, String day, String commune, String squad, String results) {
        return String.join(",", key, "Ra quân", kind, day, commune, squad, results);
    }

    private static ImportResult bringIn(List<String> rows) {
        try {
            Files.writeString(
                    folder.resolve("activities.csv"),
                    "key,name,kind,day,commune,squad,reached,turns,shops,leaflets,trees\n"
                            + String.join("\n", rows));
            FileSystemResource mapping =
                    new FileSystemResource(
                            Files.writeString(folder.resolve("activities.yml"), MAPPING));
            return SERVER.bean(ActivityImport.class).run(mapping, mapping, true);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode ask(String document) {
        JsonNode answer = SERVER.graphQlAs(administrator, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static void claim(Province province, String indicator, String value, String days) {
        JsonNode answer =
                ask(
                        "mutation { saveObservation(input: {indicator: \"%s\", unit: %d, value: %s, source: \"bài báo\", %s}) { observation { id } userErrors { code message } } }"
                                .formatted(indicator, PROVINCES.get(province.code), value, days));
        assertThat(answer.at("/saveObservation/userErrors").size()).as(answer.toString()).isZero();
    }

    private static void target(String indicator, String value, String days) {
        JsonNode answer =
                ask(
                        "mutation { saveTarget(input: {indicator: \"%s\", unit: %d, value: %s, source: \"kế hoạch\", from: \"2023-01-01\", to: \"2023-12-31\"%s}) { target { id } userErrors { code message } } }"
                                .formatted(
                                        indicator, PROVINCES.get(THAI_NGUYEN.code), value, days));
        assertThat(answer.at("/saveTarget/userErrors").size()).as(answer.toString()).isZero();
    }

    private static Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        ask("{ observations(first: 100) { nodes { value qualifier agrees indicator { key } source day computed { atLeast atMost } difference { atLeast atMost } } } }")
                .at("/observations/nodes")
                .values()
                .forEach(it ->
                        told.merge(
                                it.at("/indicator/key").asString(),
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
                                                        : it.at("/agrees").asBoolean()),
                                (one, other) ->
                                        one.compareTo(other) < 0
                                                ? one + "; " + other
                                                : other + "; " + one));
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
    void eachFigureIsAskedBackBesideWhatIsKeptHere() {
        ImportResult imported = bringIn(rows());
        assertThat(imported.report().findings()).isEmpty();
        claims();
        for (int i = 1; i <= 10; i++) {
            ask(
                    "mutation { saveCourse(input: {name: \"Lớp %d\", unit: %d, from: \"2022-04-%02d\"}) { course { id } userErrors { code } } }"
                            .formatted(i, PROVINCES.get(QUANG_NINH.code), i));
        }
        Map<String, String> told = told();
        assertThat(told)
                .containsEntry("squads-province", "EXACT 3, 3 (0), true")
                .containsEntry("squads-commune", "EXACT 178, 178 (0), true")
                .containsEntry(
                        "squad-members", "ALMOST 1000, 990 (-10), true; EXACT 2634, 2634 (0), true")
                .containsEntry("squads", "EXACT 1473, 1473 (0), true; EXACT 421, 421 (0), true")
                .containsEntry("shops-cashless", "MORE_THAN 4000, 4100 (100), true")
                .containsEntry("leaflets", "EXACT 15000, 15000 (0), true")
                .containsEntry("courses", "EXACT 10, 10 (0), true")
                .containsEntry("turns", "ALMOST 15000, 14978 (-22), true")
                .containsEntry("activities", "EXACT 698, 698 (0), true")
                .containsEntry("people-reached", "MORE_THAN 150000, 151478 (1478), true")
                .containsEntry("share-public-services", "EXACT 40, none, -")
                .containsEntry("share-payment-accounts", "EXACT 70, none, -");
        checkTargets();
        List<String> fewer = new ArrayList<>(rows());
        fewer.removeIf(row -> row.startsWith("la5,") || row.startsWith("qn3,"));
        bringIn(fewer);
        assertThat(told())
                .containsEntry("activities", "EXACT 698, 697 (-1), false")
                .containsEntry("turns", "ALMOST 15000, 14956 (-44), true")
                .containsEntry("leaflets", "EXACT 15000, 14000 (-1000), false")
                .containsEntry("shops-cashless", "MORE_THAN 4000, 4000 (0), false")
                .containsEntry("squads", "EXACT 1473, 1473 (0), true; EXACT 421, 421 (0), true");
    }

    private static void claims() {
        claim(THAI_NGUYEN, "squads-province", "3", "day: \"2023-02-16\"");
        claim(THAI_NGUYEN, "squads-commune", "178", "day: \"2023-02-16\"");
        claim(THAI_NGUYEN, "squad-members", "1000", "day: \"2023-02-16\", qualifier: ALMOST");
        String reached = "day: \"2023-04-28\", from: \"2023-01-01\"";
        claim(THAI_NGUYEN, "people-reached", "150000", reached + ", qualifier: MORE_THAN");
        claim(THAI_NGUYEN, "share-public-services", "40", "day: \"2023-04-28\"");
        claim(THAI_NGUYEN, "share-payment-accounts", "70", "day: \"2023-04-28\"");
        String june = "day: \"2022-06-30\", from: \"2022-01-01\"";
        claim(QUANG_NINH, "squads", "1473", june);
        claim(QUANG_NINH, "squad-members", "2634", june);
        claim(QUANG_NINH, "shops-cashless", "4000", june + ", qualifier: MORE_THAN");
        claim(QUANG_NINH, "leaflets", "15000", june);
        claim(QUANG_NINH, "courses", "10", june);
        String year = "day: \"2025-05-09\", from: \"2024-01-01\", to: \"2024-12-31\"";
        claim(LONG_AN, "squads", "421", year);
        claim(LONG_AN, "turns", "15000", year + ", qualifier: ALMOST");
        claim(LONG_AN, "activities", "698", year);
    }

    private static void checkTargets() {
        target("turns", "8000", "");
        target("ideas", "100", "");
        target("trees", "100000", "");
        target("communes-helped", "6", "");
        target("loans", "2000000000", "");
        target("start-ups", "10", "");
        target("app-users", "500000", ", platform: \"c-thai-nguyen\"");
        Map<String, String> told = new HashMap<>();
        ask("{ targets(asOf: \"2023-06-30\") { nodes { value indicator { key } platform { key } progress { basis share actual { atLeast atMost } } } } }")
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
                .containsEntry("turns", "5340 of 8000, 0.6675")
                .containsEntry("trees", "100 of 100000, 0.001")
                .containsKeys("ideas", "communes-helped", "loans", "start-ups")
                .containsEntry("app-users", "0 of 500000, 0.0");
    }
}
