package vn.diachido.squad.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;
import vn.diachido.query.request.Role;

/** Who is who in a roster, from row to row and from run to run. */
class RosterRunsTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = ACCOUNTS.bearer(Role.PROVINCE_EDITOR);

    private static final String HEADER =
            "tên,mã,thôn,đội,sinh,sđt,vai trò,từ,đến,đoàn viên,chức vụ,khóa\n";
    private static final String MAPPING =
            """
            file: to.csv
            data_set: {name: %s, title: Tổ, source: Xã, licence: Nội bộ, credit: Xã}
            columns: {name: tên, commune: mã, hamlet: thôn, squad: đội, birth: sinh, phone: sđt, role: vai trò, from: từ, to: đến, union_member: đoàn viên, posts: chức vụ, key: khóa}
            """;

    @TempDir private Path folder;

    static {
        ACCOUNTS.trusted(dsl -> {
            dsl.execute("insert into unit.unit (level, life) values ('HAMLET', '[2025-07-01,)')");
            return dsl.execute(
                    "insert into unit.version (unit_id, level, valid, kind, name, full_name, parent_id, data_set_id)"
                            + " select max(id), 'HAMLET', '[2025-07-01,)', 'HAMLET', 'Bản Mới', 'Bản Mới', 6, 1 from unit.unit");
        });
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void clean() {
        ACCOUNTS.trusted(dsl -> {
            dsl.execute("delete from squad.membership");
            dsl.execute("delete from squad.squad");
            dsl.execute("delete from squad.person");
            return dsl.execute("delete from squad.forgotten");
        });
    }

    private ImportResult run(String... rows) throws IOException {
        return list("to", rows);
    }

    private ImportResult list(String list, String... rows) throws IOException {
        Files.writeString(folder.resolve("to.csv"), HEADER + String.join("\n", rows));
        return mapped(MAPPING.formatted(list));
    }

    private ImportResult mapped(String mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yml"), mapping);
        FileSystemResource resource = new FileSystemResource(file);
        return SERVER.bean(RosterImport.class).run(resource, resource, true);
    }

    private static List<String> codes(ImportResult result) {
        return result.report().findings().stream()
                .map(finding -> finding.code() + " " + finding.row())
                .toList();
    }

    private static List<String> texts(String query) {
        return ACCOUNTS.trusted(
                dsl -> dsl.fetch(query).map(row -> String.valueOf(row.get(0, String.class))));
    }

    private static String only(String query) {
        List<String> found = texts(query);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void write(String mutation, String input) {
        String document = "mutation { %s(input: {%s}) { userErrors { code message } } }";
        var answer = SERVER.graphQlAs(EDITOR, document.formatted(mutation, input), Map.of());
        assertThat(answer.at("/data/" + mutation + "/userErrors").values())
                .as(answer.toString())
                .isEmpty();
    }

    @Test
    void peopleOfOneNameStayApartAndASecondRunChangesNothing() throws IOException {
        String[] rows = {
            "Nguyễn Văn Trùng,05551,,Tổ 1,,",
            "Nguyễn Văn Trùng,05542,,Tổ 1,,",
            "Lê Thị Hương,05551,,Tổ 1,1985,0911111111",
            "Lê Thị Hương,05542,,Tổ 1,1985,0922222222",
            "Lê Thị Hương,05551,,Tổ 1,1985,0933333333",
        };
        assertThat(codes(run(rows))).isEmpty();
        assertThat(texts("select name from squad.person")).hasSize(5);
        assertThat(run(rows).changesSomething()).isFalse();
        List<String> turned = List.of(rows).reversed();
        assertThat(run(turned.toArray(String[]::new)).changesSomething()).isFalse();
    }

    @Test
    void onePersonOfSeveralRowsIsWrittenOnceAndToldWhereTheyDiffer() throws IOException {
        String[] rows = {
            "Trần Văn An,05551,,Tổ 1,1990,0911111111,,,,,,A1",
            "Trần Văn An,05551,,Tổ 2,1990,0922222222,,,,x,,A1",
            "Người Khác,05551,,Tổ 3,,,,,,,,A1",
            "Vi Thị Bình,05551,Bản Áng,Tổ 4,1991,0944444444",
            "Vi Thị Bình,05551,Bản Mới,Tổ 5,1991,0944444444",
        };
        assertThat(codes(run(rows))).containsExactly("PERSON_DIFFERS 3", "KEY_TWICE 4");
        assertThat(only("select phone || union_member from squad.person where source_key = 'A1'"))
                .isEqualTo("+84911111111YES");
        assertThat(only("select count(*) from squad.person where name = 'Vi Thị Bình'"))
                .isEqualTo("1");
        assertThat(run(rows).changesSomething()).isFalse();
    }

    @Test
    void whoWasForgottenDoesNotComeBackWithTheList() throws IOException {
        String[] rows = {"Người Xin Xóa,05551,,Tổ 1,1990,0911111111", "Người Ở,05551,,Tổ 1,1991,"};
        run(rows);
        String id = only("select id from squad.person where name = 'Người Xin Xóa'");
        write("forgetPerson", "id: %s, reason: \"người đó yêu cầu\"".formatted(id));
        assertThat(codes(run(rows))).containsExactly("PERSON_FORGOTTEN 2");
        assertThat(texts("select name from squad.person"))
                .containsExactlyInAnyOrder("•••", "Người Ở");
        assertThat(texts("select to_json(f)::text from squad.forgotten f"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain("Xóa", "xoa", "0911"));
        String agreed = "person: %s, purpose: ROSTER, evidence: \"Phiếu 1\"".formatted(id);
        assertThat(
                        SERVER.graphQlAs(
                                        EDITOR,
                                        "mutation { recordPersonConsent(input: {%s}) { userErrors { code } } }"
                                                .formatted(agreed),
                                        Map.of())
                                .at("/data/recordPersonConsent/userErrors/0/code")
                                .asString())
                .isEqualTo("PERSON_FORGOTTEN");
    }

    @Test
    void whatStaffCorrectedStaysUntilTheListSaysSomethingNew() throws IOException {
        String row = "Lý Thị Mai,05551,,Tổ 1,1990,0911111111,Thành viên,2026-01-01,,,";
        run(row);
        String id = only("select id from squad.person");
        write(
                "savePerson",
                "id: %s, name: \"Lý Thị Mai\", unit: 6, unionMember: YES, posts: [POLICE]"
                        .formatted(id));
        write(
                "saveSquadMember",
                "id: %s, squad: %s, person: %s, role: HEAD, validFrom: \"2026-01-01\""
                        .formatted(
                                only("select id from squad.membership"),
                                only("select id from squad.squad"),
                                id));
        assertThat(run(row).changesSomething()).isFalse();
        String now =
                "select p.union_member || p.posts[1] || m.role || p.phone from squad.person p join squad.membership m on m.person_id = p.id";
        assertThat(only(now)).isEqualTo("YESPOLICEHEAD+84911111111");
        run(row.replace("0911111111", "0922222222").replace("Thành viên", "Tổ phó"));
        assertThat(only(now)).isEqualTo("YESPOLICEDEPUTY+84922222222");
    }

    @Test
    void termsAndHandoversComeInInWhateverOrder() throws IOException {
        assertThat(codes(run("Cũ,05551,,Tổ 1,1980,,Tổ trưởng,2026-01-01,"))).isEmpty();
        assertThat(
                        codes(
                                run(
                                        "Mới,05551,,Tổ 1,1981,,Tổ trưởng,2026-04-01,",
                                        "Cũ,05551,,Tổ 1,1980,,Tổ trưởng,2026-01-01,2026-03-31",
                                        "Cũ,05551,,Tổ 1,1980,,Thành viên,2026-05-01,")))
                .isEmpty();
        assertThat(texts("select valid::text from squad.membership order by valid"))
                .containsExactly("[2026-01-01,2026-04-01)", "[2026-04-01,)", "[2026-05-01,)");
        assertThat(codes(run("Cũ,05551,,Tổ 1,1980,,Thành viên,2026-01-01,2026-06-30")))
                .containsExactly("MEMBER_TWICE 2");
        assertThat(codes(run("Hai Bản,05551,Bản Áng,Tổ,1985,", "Hai Bản,05551,Bản Mới,Tổ,1985,")))
                .isEmpty();
    }

    @Test
    void aSuccessorOfTheSameNameTakesItsOwnMembers() throws IOException {
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "insert into squad.squad (name, kind, level, unit_id, life) values"
                                + " ('Đội Quên', 'COMMUNITY_DIGITAL_GROUP', 'COMMUNE', 6, '(,2026-01-01)'),"
                                + " ('Đội Quên', 'COMMUNITY_DIGITAL_GROUP', 'COMMUNE', 6, '[2026-07-01,)')"));
        assertThat(codes(run("Sau,05551,,Đội Quên,1990,,,2026-08-01,"))).isEmpty();
        assertThat(codes(run("Trước,05551,,Đội Quên,1990,,,2025-08-01,2025-12-31"))).isEmpty();
        assertThat(
                        texts(
                                "select lower(s.life)::text from squad.membership m join squad.squad s on s.id = m.squad_id order by m.id"))
                .containsExactly("2026-07-01", "null");
        assertThat(codes(run("Giữa,05551,,Đội Quên,1990,,,2026-03-01,")))
                .containsExactly("OUTSIDE_LIFE 2");
    }

    @Test
    void whoIsThereFromAnotherListIsTold() throws IOException {
        run("Tô Văn Hai,05551,,Tổ 1,1990,", "Chỉ Một Lần,05551,,Tổ 1,1991,");
        ImportResult again =
                list("khác", "Tô Văn Hai,05551,,Tổ 1,1990,", "Tô Văn Hai,05542,,Tổ 9,1955,");
        assertThat(codes(again)).containsExactly("PERSON_ELSEWHERE 2");
    }

    @Test
    void whatIsTooLongOrOutOfRangeIsToldWithItsRow() throws IOException {
        String long5000 = "x".repeat(5000);
        assertThat(
                        codes(
                                run(
                                        "A,05551,," + long5000 + ",1990,",
                                        "B,05551,,Tổ 1,1990,,,31/12/9999,",
                                        "C,05551,,Tổ 1,1990,,,01/01/0001,",
                                        "D,05551,,Tổ 1,1990,,,,,,," + long5000,
                                        "E,05551,,Tổ 1,1990,")))
                .containsExactly(
                        "VALUE_TOO_LONG 2",
                        "DAY_OUT_OF_RANGE 3",
                        "DAY_OUT_OF_RANGE 4",
                        "VALUE_TOO_LONG 5");
        ImportResult branches =
                mapped(
                        MAPPING.formatted("chi-doan")
                                .replace("squad: đội", "branch: đội")
                                .replace("role: vai trò, from: từ, to: đến, ", ""));
        assertThat(branches.report().findings().stream().map(Finding::code))
                .contains("VALUE_TOO_LONG");
    }

    @Test
    void anExportedRosterComesBackAsItWent() throws IOException {
        run(
                "Nông Văn Hoà,05551,,Tổ 1,1980,,Tổ trưởng,2026-01-01,,x,\"Trưởng thôn, công an\"",
                "Lý Thị Mai,05551,Bản Áng,Tổ Bản,1990,,Tổ phó,2026-02-01,,không,",
                "Hoàng Văn Ba,05551,Bản Áng,Tổ Bản,,,,,,,Giáo viên");
        String before = exported();
        clean();
        Files.writeString(folder.resolve("to.csv"), before);
        ImportResult result =
                mapped(
                        """
                        file: to.csv
                        data_set: {name: lai, title: Lại, source: Xã, licence: Nội bộ, credit: Xã}
                        columns:
                          name: person.name
                          squad: squad.name
                          squad_kind: squad.kind
                          level: squad.level
                          commune: [squad.unit.code, squad.unit.parent.code]
                          hamlet: squad.unit.name
                          role: role
                          from: validFrom
                          to: validTo
                          union_member: person.unionMember
                          posts: person.posts
                        """);
        assertThat(codes(result)).isEmpty();
        assertThat(rows(exported())).isEqualTo(rows(before));
        assertThat(before).contains("HAMLET_HEAD; POLICE");
    }

    private static String exported() {
        byte[] csv =
                SERVER.get("/export/squadMembers.csv?fields=true", "Authorization", EDITOR).body();
        return new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    /** Without ids, which are new. */
    private static List<String> rows(String csv) {
        return csv.lines().map(line -> line.substring(line.indexOf(',') + 1)).sorted().toList();
    }
}
