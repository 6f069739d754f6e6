package vn.diachido.squad.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportResult;
import vn.diachido.query.request.Role;

/** Rosters and lists of union members as commune staff have them. */
class RosterImportTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = ACCOUNTS.bearer(Role.PROVINCE_EDITOR);

    private static final String ROSTER =
            """
            file: to.xlsx
            data_set: {name: to-cong-nghe, title: Tổ công nghệ số, source: UBND xã, licence: Nội bộ, credit: UBND xã}
            from: 2026-01-01
            columns:
              name: Họ và tên
              birth: Năm sinh
              phone: Số điện thoại
              posts: Chức vụ
              role: Nhiệm vụ
              union_member: Đoàn viên
              squad: "[section]"
            constants: {commune: "05551"}
            """;
    private static final String BRANCH =
            """
            file: doanvien.csv
            data_set: {name: doan-vien, title: Đoàn viên, source: Phần mềm quản lý đoàn viên, licence: Nội bộ, credit: Đoàn xã}
            columns: {key: Mã đoàn viên, name: Họ tên, birth: Ngày sinh, phone: SĐT, branch: Chi đoàn, posts: Chức vụ}
            constants: {commune: "05551"}
            """;

    @TempDir private Path folder;

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
            return dsl.execute("delete from squad.organisation");
        });
    }

    private ImportResult run(String mapping, boolean apply) throws IOException {
        Path file = folder.resolve("mapping.yml");
        Files.writeString(file, mapping);
        FileSystemResource resource = new FileSystemResource(file);
        return SERVER.bean(RosterImport.class).run(resource, resource, apply);
    }

    /**
     * Two squads on one sheet below a letterhead, as they come: numbers as numbers, cells merged.
     */
    private void book(Object[]... more) throws IOException {
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("to.xlsx"))) {
            Sheet sheet = book.createSheet("Định Hóa");
            int at = 0;
            row(sheet, at++, "ỦY BAN NHÂN DÂN XÃ ĐỊNH HÓA");
            row(sheet, at++, "DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 6));
            row(
                    sheet,
                    at++,
                    "STT",
                    "Họ và tên",
                    "Năm sinh",
                    "Số điện thoại",
                    "Chức vụ",
                    "Nhiệm vụ",
                    "Đoàn viên");
            row(sheet, at++, "Tổ công nghệ số Bản Áng");
            row(sheet, at++, 1, "Nông Văn Hoà", 1980, 912345678, "Trưởng bản", "Tổ trưởng", "");
            row(
                    sheet,
                    at++,
                    2,
                    "Lý Thị Mai",
                    "02/03/2001",
                    "0987.654.321",
                    "Bí thư chi đoàn",
                    "Tổ phó",
                    "x");
            row(sheet, at++, 3, "Hoàng Văn Ba", 1999, "không có", "", "Thành viên", "Có");
            row(sheet, at++, "Tổ công nghệ số Bản Mới");
            row(sheet, at++, 1, "Nông Văn Hoà", 1980, 912345678, "Trưởng bản", "Thành viên", "");
            for (Object[] cells : more) {
                row(sheet, at++, cells);
            }
            book.write(out);
        }
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private static JsonNode ask(String document) {
        JsonNode answer = SERVER.graphQlAs(EDITOR, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static List<String> codes(ImportResult result) {
        return result.report().findings().stream().map(Finding::code).toList();
    }

    @Test
    void aHeadOfTwoSquadsIsToldWhereARuleForbidsIt() throws IOException {
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "with r as (insert into squad.rule (name, document, unit_id, kinds, valid, severity) values ('Một tổ', 'Quy chế', 6, '{COMMUNITY_DIGITAL_GROUP}', '[2026-01-01,)', 'REQUIRED') returning id)"
                                + " insert into squad.clause (rule_id, number, counts, most, text) select id, 1, 'OTHER_SQUADS_OF_HEAD', 0, 'Không đứng đầu hai tổ' from r"));
        Object[] second = {2, "Nông Văn Hoà", 1980, 912345678, "Trưởng bản", "Tổ trưởng", ""};
        try {
            book(new Object[] {"Tổ công nghệ số Bản Ba"}, second);
            ImportResult tried = run(ROSTER, false);
            assertThat(codes(tried)).contains("HEAD_OF_TWO");
            run(ROSTER, true);
            Object heads =
                    ACCOUNTS.<@Nullable Object>trusted(dsl ->
                            dsl.fetchValue(
                                    "select count(*) from squad.membership where role = 'HEAD'"));
            assertThat(heads).isEqualTo(1L);
        } finally {
            ACCOUNTS.trusted(dsl -> dsl.execute("delete from squad.rule"));
        }
        assertThat(codes(run(ROSTER, true))).doesNotContain("HEAD_OF_TWO");
    }

    private static int persons() {
        return ask("{ persons { totalCount } }").at("/persons/totalCount").asInt();
    }

    @Test
    void aRosterComesInAsOfficesKeepItAndASecondTimeChangesNothing() throws IOException {
        book();
        ImportResult tried = run(ROSTER, false);
        assertThat(tried.refused()).isEmpty();
        assertThat(codes(tried)).containsExactly("PHONE_BROKEN");
        assertThat(persons()).isZero();
        run(ROSTER, true);
        JsonNode squads =
                ask("{ squads(orderBy: [{field: NAME}]) { personCount nodes { name unit { id } memberCount unionMemberCount members { role"
                                + " validFrom person { name birthYear phone posts unionMember } } } } }")
                        .at("/squads");
        assertThat(squads.at("/personCount").asInt()).isEqualTo(3);
        JsonNode first = squads.at("/nodes/0");
        assertThat(first.at("/name").asString()).isEqualTo("Tổ công nghệ số Bản Áng");
        assertThat(first.at("/memberCount").asInt()).isEqualTo(3);
        assertThat(first.at("/unionMemberCount").asInt()).isEqualTo(2);
        assertThat(first.at("/members/0/role").asString()).isEqualTo("HEAD");
        assertThat(first.at("/members/0/validFrom").asString()).isEqualTo("2026-01-01");
        assertThat(first.at("/members/0/person/posts/0").asString()).isEqualTo("HAMLET_HEAD");
        assertThat(first.at("/members/0/person/phone").asString()).isEqualTo("••• 78");
        assertThat(first.at("/members/1/person/posts/0").asString()).isEqualTo("BRANCH_SECRETARY");
        assertThat(first.at("/members/1/person/birthYear").asString()).isEqualTo("20••");
        assertThat(first.at("/members/2/person/unionMember").asString()).isEqualTo("YES");
        assertThat(squads.at("/nodes/1/memberCount").asInt()).isEqualTo(1);
        assertThat(run(ROSTER, true).changesSomething()).isFalse();
    }

    @Test
    void whatCannotBeIsLeftOutAndTold() throws IOException {
        book(
                new Object[] {2, "Người Trưởng Hai", 1970, "", "", "Tổ trưởng", ""},
                new Object[] {3, "Người Trưởng Ba", 1971, "", "", "Tổ trưởng", ""},
                new Object[] {4, "Nông Văn Hòa", 1980, 912345678, "", "Tổ viên", ""},
                new Object[] {5, "", 1980, "", "", "Tổ viên", ""},
                new Object[] {6, "Người Lạ", 2999, "", "", "Việc gì", "chắc thế"});
        ImportResult result = run(ROSTER, true);
        assertThat(codes(result))
                .containsExactlyInAnyOrder(
                        "PHONE_BROKEN",
                        "MEMBER_TWICE",
                        "VALUE_MISSING",
                        "BIRTH_BROKEN",
                        "VALUE_UNKNOWN",
                        "VALUE_UNKNOWN",
                        "HEAD_TWICE");
        assertThat(persons()).isEqualTo(5);
    }

    @Test
    void aWholeRosterEndsWhoIsNotInItAnyMore() throws IOException {
        book(new Object[] {2, "Người Đi", 1970, "", "", "Tổ trưởng", ""});
        run(ROSTER + "complete: true\n", true);
        book(new Object[] {2, "Người Đến", 1971, "", "", "Tổ trưởng", ""});
        String later = ROSTER.replace("2026-01-01", "2026-06-01") + "complete: true\n";
        ImportResult result = run(later, true);
        assertThat(codes(result)).containsExactly("PHONE_BROKEN");
        String members =
                "{ squads(asOf: \"%s\", where: {search: \"Bản Mới\"}) { nodes { members { role person { name } } } } }";
        assertThat(ask(members.formatted("2026-05-31")).toString())
                .contains("Người Đi")
                .doesNotContain("Người Đến");
        assertThat(ask(members.formatted("2026-06-01")).toString())
                .contains("Người Đến")
                .doesNotContain("Người Đi");
        assertThat(run(later, true).changesSomething()).isFalse();
    }

    @Test
    void theListOfUnionMembersComesInByBranch() throws IOException {
        Files.writeString(
                folder.resolve("doanvien.csv"),
                """
                DANH SÁCH ĐOÀN VIÊN,,,,,
                Mã đoàn viên,Họ tên,Ngày sinh,SĐT,Chi đoàn,Chức vụ
                DV1,Lý Thị Mai,02/03/2001,987654321,Chi đoàn Bản Áng,Bí thư chi đoàn
                DV2,Hoàng Văn Ba,1999,,Chi đoàn Bản Áng,
                DV3,Trần Văn Tư,2003-04-05,0911222333,Chi đoàn trường,
                """);
        ImportResult result = run(BRANCH, true);
        assertThat(codes(result)).isEmpty();
        JsonNode answer =
                ask(
                        "{ organisations { nodes { id name kind } } persons(orderBy: [{field: NAME}]) { nodes { name unionMember organisation { name } } } squads { totalCount } }");
        assertThat(answer.at("/organisations/nodes").values()).hasSize(2);
        assertThat(answer.at("/persons/nodes").values())
                .hasSize(3)
                .allSatisfy(person ->
                        assertThat(person.at("/unionMember").asString()).isEqualTo("YES"));
        assertThat(answer.at("/squads/totalCount").asInt()).isZero();
        assertThat(run(BRANCH, true).changesSomething()).isFalse();
    }

    @Test
    void whatTheMappingLacksIsRefused() throws IOException {
        book();
        assertThatThrownBy(() -> run(ROSTER.replace("  squad: \"[section]\"\n", ""), false))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("squad or branch");
        assertThatThrownBy(
                        () -> run(ROSTER.replace("from: 2026-01-01\n", "complete: true\n"), false))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("complete");
        assertThat(codes(run(ROSTER.replace("05551", "99999"), false))).contains("UNIT_UNKNOWN");
    }
}
