package vn.diachido.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it
 * @param words of its cells; what is merged over rows stands in each of them, what is merged over
 *     columns in the first
 * @param spread the same, with what is merged over columns in each of them
 */
record ExcelLine(long number, List<String> words, List<String> spread) {

    static List<ExcelLine> all(String file, Sheet sheet, int mostCells) {
        List<List<String>> words = words(file, sheet, mostCells);
        List<List<String>> spread = new ArrayList<>();
        words.forEach(line -> spread.add(new ArrayList<>(line)));
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            copy(merged, words, merged.getFirstColumn());
            copy(merged, spread, merged.getLastColumn());
        }
        List<ExcelLine> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new ExcelLine(i + 1L, words.get(i), spread.get(i)));
        }
        return lines;
    }

    private static List<List<String>> words(String file, Sheet sheet, int mostCells) {
        List<List<String>> lines = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            int width = row == null ? 0 : Math.max(0, row.getLastCellNum());
            cells += width + 1;
            if (cells > mostCells) {
                throw new ImportRefused(
                        "FILE_TOO_LARGE", file + " has more than " + mostCells + " cells");
            }
            List<String> line = new ArrayList<>(Collections.nCopies(width, ""));
            for (int j = 0; j < width; j++) {
                line.set(j, text(row == null ? null : row.getCell(j)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static void copy(CellRangeAddress merged, List<List<String>> lines, int lastColumn) {
        int top = merged.getFirstRow();
        int left = merged.getFirstColumn();
        if (top >= lines.size() || left >= lines.get(top).size()) {
            return;
        }
        String text = lines.get(top).get(left);
        for (int i = top; i <= Math.min(merged.getLastRow(), lines.size() - 1); i++) {
            List<String> line = lines.get(i);
            for (int j = left; j <= lastColumn; j++) {
                while (line.size() <= j) {
                    line.add("");
                }
                line.set(j, text);
            }
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? day(cell) : number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case STRING -> Texts.clean(cell.getStringCellValue());
            default -> "";
        };
    }

    private static String day(Cell cell) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(Cell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    }

    boolean isBlank() {
        return words.stream().allMatch(String::isEmpty);
    }

    /** Does a heading of it stand over several columns? */
    boolean spansColumns() {
        return !spread.equals(words);
    }

    /** One word in a table of several columns, at its left or over its columns. */
    boolean isTitle(int columns) {
        long filled = words.stream().filter(word -> !word.isEmpty()).count();
        return columns > 2 && filled == 1 && (spansColumns() || !words.getFirst().isEmpty());
    }

    String title() {
        return words.stream().filter(word -> !word.isEmpty()).findFirst().orElse("");
    }
}
