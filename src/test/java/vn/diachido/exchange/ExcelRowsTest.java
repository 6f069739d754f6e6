package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** Rosters as offices keep them. */
class ExcelRowsTest {

    private static byte[] book(boolean old, Consumer<Workbook> content) {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number value -> row.createCell(i).setCellValue(value.doubleValue());
                case LocalDate day -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(style);
                }
                default -> row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private static List<Map<String, String>> read(byte[] file, String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        RowSources.open(new ByteArrayResource(file), name, null)
                .forEach(row -> rows.add(row.values()));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsATableBelowALetterheadWithMergedCells(boolean old) {
        byte[] file =
                book(
                        old,
                        book -> {
                            Sheet sheet = book.createSheet("Xã Định Hóa");
                            row(
                                    sheet,
                                    0,
                                    "ĐOÀN XÃ ĐỊNH HÓA",
                                    "",
                                    "",
                                    "",
                                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                            row(sheet, 2, "DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG");
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:E3"));
                            row(sheet, 4, "TT", "Tổ", "Họ và tên", "Năm sinh", "Điện thoại");
                            row(sheet, 5, 1, "Tổ xóm 1", "Nguyễn Văn A", 1999, 912345678);
                            row(
                                    sheet,
                                    6,
                                    2,
                                    "",
                                    "Trần Thị B",
                                    LocalDate.of(2001, 2, 3),
                                    "0987 654 321");
                            sheet.addMergedRegion(CellRangeAddress.valueOf("B6:B7"));
                            row(sheet, 8, 3, "Tổ xóm 2", "Lê Văn C", "", 84912345679L);
                        });
        List<Map<String, String>> rows = read(file, old ? "a.xls" : "a.xlsx");
        assertThat(rows)
                .extracting(row -> row.get("Tổ"))
                .containsExactly("Tổ xóm 1", "Tổ xóm 1", "Tổ xóm 2");
        assertThat(rows.get(0))
                .containsEntry("TT", "1")
                .containsEntry("Năm sinh", "1999")
                .containsEntry("Điện thoại", "912345678")
                .containsEntry(ExcelRows.SHEET, "Xã Định Hóa")
                .doesNotContainKey(ExcelRows.SECTION);
        assertThat(rows.get(1)).containsEntry("Năm sinh", "2001-02-03");
        assertThat(rows.get(2))
                .containsEntry("Điện thoại", "84912345679")
                .doesNotContainKey("Năm sinh");
    }

    @Test
    void tellsTheSquadThatStandsAboveItsMembers() {
        byte[] file =
                book(
                        false,
                        book -> {
                            Sheet sheet = book.createSheet("1");
                            row(sheet, 0, "STT", "Họ tên", "Chức vụ");
                            row(sheet, 1, "Đội hình xóm Đồng");
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C2"));
                            row(sheet, 2, 1, "Nguyễn Văn A", "Đội trưởng");
                            row(sheet, 3, "II. Đội hình xóm Trại");
                            row(sheet, 4, "STT", "Họ tên", "Chức vụ");
                            row(sheet, 5, 1, "Trần Thị B", "Đội trưởng");
                            row(sheet, 6, "", "Lê Văn C");
                        });
        assertThat(read(file, "a.xlsx"))
                .extracting(row -> row.get("Họ tên"), row -> row.get(ExcelRows.SECTION))
                .containsExactly(
                        tuple("Nguyễn Văn A", "Đội hình xóm Đồng"),
                        tuple("Trần Thị B", "II. Đội hình xóm Trại"),
                        tuple("Lê Văn C", "II. Đội hình xóm Trại"));
    }

    @Test
    void joinsAHeadingOverSeveralColumnsWithTheirs() {
        byte[] file =
                book(
                        false,
                        book -> {
                            Sheet sheet = book.createSheet("1");
                            row(sheet, 0, "Họ tên", "Năm sinh", "", "Đoàn viên");
                            row(sheet, 1, "", "Nam", "Nữ", "");
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
                            sheet.addMergedRegion(CellRangeAddress.valueOf("D1:D2"));
                            row(sheet, 2, "Trần Thị B", "", 2001, "x");
                        });
        assertThat(read(file, "a.xlsx").getFirst())
                .containsEntry("Họ tên", "Trần Thị B")
                .containsEntry("Năm sinh Nữ", "2001")
                .containsEntry("Đoàn viên", "x");
    }

    /** A hidden sheet and one without a table are passed over; each row says where it stands. */
    @Test
    void readsEverySheetThatIsSeen() {
        byte[] file =
                book(
                        false,
                        book -> {
                            row(book.createSheet("Bìa"), 0, "Danh sách");
                            row(book.createSheet("A"), 0, "tên", "số");
                            row(book.getSheet("A"), 1, "một", 1);
                            row(book.createSheet("B"), 0, "tên", "số");
                            row(book.getSheet("B"), 1, "hai", 2.5);
                            row(book.createSheet("ẩn"), 0, "tên", "số");
                            book.setSheetHidden(3, true);
                        });
        List<SourceRow> rows = new ArrayList<>();
        RowSource all = RowSources.open(new ByteArrayResource(file), "a.xlsx", null);
        all.forEach(rows::add);
        assertThat(rows).extracting(SourceRow::file).containsExactly("a.xlsx [A]", "a.xlsx [B]");
        assertThat(rows).extracting(SourceRow::number).containsOnly(2L);
        assertThat(rows.get(1).text("số")).contains("2.5");
        List<SourceRow> one = new ArrayList<>();
        RowSources.open(new ByteArrayResource(file), "a.xlsx", "B").forEach(one::add);
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().file()).isEqualTo("a.xlsx");
    }

    @Test
    void refusesWhatIsNoWorkbookAndWhatHasNoTable() {
        byte[] empty = book(false, book -> book.createSheet("1"));
        byte[] twice = book(false, book -> row(book.createSheet("1"), 0, "tên", "tên"));
        refused(new byte[] {1, 2, 3}, "FILE_UNREADABLE");
        refused(empty, "FILE_EMPTY");
        refused(twice, "COLUMN_TWICE");
        byte[] cut = java.util.Arrays.copyOf(twice, twice.length / 2);
        refused(cut, "FILE_UNREADABLE");
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file, "a.xlsx"))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** A spreadsheet's CSV has its titles, too. */
    @Test
    void readsCsvBelowItsTitles() {
        RowSource source =
                Fixtures.csv("DANH SÁCH ĐỘI HÌNH,,\n,,\nSTT,Họ tên,Điện thoại\n1,A,0912345678\n");
        assertThat(source.columns()).containsExactly("STT", "Họ tên", "Điện thoại");
        assertThat(Fixtures.rows(source))
                .singleElement()
                .returns(4L, SourceRow::number)
                .returns("A", row -> row.text("Họ tên").orElse(""));
    }
}
