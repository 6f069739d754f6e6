package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;
import vn.diachido.outreach.importer.ActivityImport;

/** Activities come from files as people have them, and go out in a form that can come back. */
class ActivityImportTest {

    private static final String MAPPING =
            """
            file: activities.csv
            data_set: {name: ours, title: Ours, source: us, licence: CC0, credit: us}
            key: [số]
            verified: true
            columns: {name: tên, kind: loại, from: ngày, unit: mã xã, squads: đội, hamlets: thôn, results: kết quả}
            results: {lượt: turns, vneid: apps-installed@vneid}
            """;
    private static final String BOOK =
            """
            file: activities.xlsx
            data_set: {name: book, title: Book, source: us, licence: CC0, credit: us}
            key: [STT]
            verified: true
            columns: {name: Tên, kind: Loại, from: Ngày, unit: Mã xã, squads: Đội, campaign: Đợt, longitude: Kinh độ, latitude: Vĩ độ}
            results: {Lượt: turns}
            """;
    private static final String HEADER = "số,tên,loại,ngày,mã xã,đội,thôn,kết quả,lượt,vneid\n";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestServer SERVER = TestServer.over(DATABASE);

    static {
        DATABASE.dsl()
                .execute(
                        "insert into squad.squad (name, kind, level, unit_id, life, source_key, data_set_id)"
                                + " values ('Đội Một', 'VOLUNTEER_TEAM', 'COMMUNE', 6, '[2025-07-01,)', '1', 1)");
    }

    @TempDir private Path folder;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** Below a letterhead whose cells are merged; numbers, days and codes as Excel has them. */
    private ImportResult book(Object[]... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("activities.xlsx"))) {
            Sheet sheet = book.createSheet("Tháng 3");
            sheet.createRow(0).createCell(0).setCellValue("BÁO CÁO THÁNG THANH NIÊN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
            fill(
                    sheet.createRow(2),
                    "STT",
                    "Tên",
                    "Loại",
                    "Ngày",
                    "Mã xã",
                    "Đội",
                    "Đợt",
                    "Lượt",
                    "Kinh độ",
                    "Vĩ độ");
            for (int i = 0; i < rows.length; i++) {
                fill(sheet.createRow(3 + i), rows[i]);
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 5, 5));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.getRow(3).getCell(3).setCellStyle(day);
            book.write(out);
        }
        Path file = Files.writeString(folder.resolve("book.yml"), BOOK);
        FileSystemResource mapping = new FileSystemResource(file);
        return SERVER.bean(ActivityImport.class).run(mapping, mapping, true);
    }

    private static void fill(Row row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case LocalDate day -> row.createCell(i).setCellValue(day);
                default -> row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    @Test
    void aWorkbookIsReadAsItIsKept() throws IOException {
        DATABASE.dsl()
                .execute(
                        "insert into outreach.campaign (name, unit_id, days) values ('Tháng Thanh niên', 1, '[2026-03-01,2026-04-01)')");
        LocalDate day = LocalDate.of(2026, 3, 26);
        ImportResult result =
                book(
                        new Object[] {
                            1,
                            "Ra quân",
                            "APP_HELP",
                            day,
                            5551,
                            "Đội Một",
                            "Tháng Thanh niên",
                            "1.500",
                            105.5,
                            "21,5"
                        },
                        new Object[] {
                            2, "Ô gộp", "APP_HELP", "27/3/2026", "05551", "", "", 12, "", ""
                        },
                        new Object[] {
                            3,
                            "Nơi khác",
                            "APP_HELP",
                            "27/3/2026",
                            "05551",
                            "Đội Một",
                            "",
                            12,
                            106.5,
                            21.5
                        },
                        new Object[] {
                            4,
                            "Đợt lạ",
                            "APP_HELP",
                            "27/3/2026",
                            "05551",
                            "Đội Một",
                            "Không có",
                            12,
                            "",
                            ""
                        },
                        new Object[] {
                            5,
                            "Ngoài đợt",
                            "APP_HELP",
                            "27/4/2026",
                            "05551",
                            "Đội Một",
                            "Tháng Thanh niên",
                            12,
                            "",
                            ""
                        });
        assertThat(
                        result.report().findings().stream()
                                .map(it -> it.code() + " " + it.row())
                                .toList())
                .containsExactlyInAnyOrder(
                        "UNIT_CONFLICT 6", "CAMPAIGN_UNKNOWN 7", "CAMPAIGN_UNKNOWN 8");
        assertThat(counts(result)).isEqualTo("activity: 3 new, 2 rejected");
        assertThat(
                        DATABASE.dsl()
                                .fetch(
                                        "select a.name, lower(a.days), c.name, r.value::int, a.unit_conflict, st_x(a.position) from outreach.activity a join exchange.data_set d on d.id = a.data_set_id and d.name = 'book'"
                                                + " left join outreach.campaign c on c.id = a.campaign_id join outreach.activity_result r on r.activity_id = a.id order by a.id")
                                .map(row -> java.util.Arrays.asList(row.intoArray()).toString()))
                .containsExactly(
                        "[Ra quân, 2026-03-26, Tháng Thanh niên, 1500, false, 105.5]",
                        "[Ô gộp, 2026-03-27, null, 12, false, null]",
                        "[Nơi khác, 2026-03-27, null, 12, true, 106.5]");
    }

    private ImportResult run(boolean apply, String... rows) {
        try {
            Files.writeString(folder.resolve("activities.csv"), HEADER + String.join("\n", rows));
            Path file = Files.writeString(folder.resolve("activities.yml"), MAPPING);
            FileSystemResource mapping = new FileSystemResource(file);
            return SERVER.bean(ActivityImport.class).run(mapping, mapping, apply);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String counts(ImportResult result) {
        return result.steps().getFirst().counts().getFirst().toString();
    }

    private static int stored() {
        return DATABASE.dsl()
                .fetchSingle("select count(*) from outreach.activity")
                .get(0, int.class);
    }

    @Test
    void rowsAreTriedTakenAndFoundAgainAndWhatIsWrongIsNamed() {
        String good =
                "1,Ra quân,app_help,26/3/2026,5551,Đội Một,Bản Áng,leaflets=1.200,\"1.500\",3";
        String[] rows = {
            good,
            "2,Sai ngày,OTHER,31/2/2026,05551,Đội Một,,,1,",
            "3,Chưa tới,OTHER,2199-01-01,05551,Đội Một,,,1,",
            "4,Âm,OTHER,2026-03-26,05551,Đội Một,,,-1,",
            "5,Trước đội,OTHER,2025-06-30,05536,Đội Một,,,1,",
            "6,Tỷ lệ,OTHER,2026-03-26,05551,Đội Một,,share-public-services=40,,",
            "1,Hai lần,OTHER,2026-03-26,05551,Đội Một,,,,",
            "8,Không thôn,OTHER,2026-03-26,05551,Đội Một,Bản Không,,,",
        };
        int before = stored();
        ImportResult tried = run(false, rows);
        assertThat(counts(tried)).isEqualTo("activity: 1 new, 7 rejected");
        assertThat(stored()).isEqualTo(before);
        assertThat(tried.report().findings().stream().map(Finding::code).toList())
                .containsExactly(
                        "DAY_BROKEN",
                        "ACTIVITY_AHEAD",
                        "NEGATIVE_RESULT",
                        "SQUAD_UNKNOWN",
                        "NOT_ADDABLE",
                        "KEY_TWICE",
                        "HAMLET_UNKNOWN");
        run(true, rows);
        assertThat(stored()).isEqualTo(before + 1);
        assertThat(counts(run(true, good))).isEqualTo("activity: 1 unchanged");
        assertThat(counts(run(true, good.replace("1.500", "1.501"))))
                .isEqualTo("activity: 1 changed");
        String csv =
                new String(SERVER.get("/export/activities.csv").body(), StandardCharsets.UTF_8);
        assertThat(List.of(csv.split("\n")))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains(
                                        "Ra quân",
                                        "Đội Một",
                                        "leaflets=1200",
                                        "turns=1501",
                                        "apps-installed@vneid=3"));
    }

    @Test
    void oneCellThatCannotBeStoredRejectsItsRowOnly() throws IOException {
        String rows =
                "số,tên,từ,xã,đội,nơi,ghi chú,không việc\n"
                        + "1,%s,2026-03-26,05551,Đội Một,,,\n".formatted("x".repeat(301))
                        + "2,Nơi,2026-03-26,05551,Đội Một,%s,,\n".formatted("x".repeat(1_000))
                        + "3,Ghi,2026-03-26,05551,Đội Một,,%s,\n".formatted("x".repeat(3_000))
                        + "4,Xưa,01/01/0001,05551,Đội Một,,,\n"
                        + "5,Chắc,2026-03-26,05551,Đội Một,,,có thể\n"
                        + "%s,Khóa,2026-03-26,05551,Đội Một,,,\n".formatted("k".repeat(5_000))
                        + "7,Được,2026-03-26,05551,Đội Một,,,không\n"
                        + "8,Không việc,2026-03-26,05551,Đội Một,,,có\n";
        Files.writeString(folder.resolve("long.csv"), rows);
        String mapping =
                """
                file: long.csv
                data_set: {name: long, title: Long, source: us, licence: CC0, credit: us}
                key: [số]
                columns: {name: tên, from: từ, unit: xã, squads: đội, place: nơi, note: ghi chú, found_nothing: không việc}
                constants: {kind: OTHER}
                """;
        FileSystemResource file =
                new FileSystemResource(Files.writeString(folder.resolve("long.yml"), mapping));
        ImportResult result = SERVER.bean(ActivityImport.class).run(file, file, true);
        assertThat(
                        result.report().findings().stream()
                                .map(it -> it.code() + " " + it.row())
                                .toList())
                .containsExactly(
                        "VALUE_TOO_LONG 2",
                        "VALUE_TOO_LONG 3",
                        "VALUE_TOO_LONG 4",
                        "DAY_OUT_OF_RANGE 5",
                        "VALUE_UNKNOWN 6",
                        "VALUE_TOO_LONG 7");
        assertThat(counts(result)).isEqualTo("activity: 2 new, 6 rejected");
    }
}
