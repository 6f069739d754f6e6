package vn.diachido.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;

/** The table on a sheet: its header, wherever it stands, and the rows below it. */
final class ExcelTable {

    private static final int MOST_CELLS = 2_000_000;

    private final String sheet;
    private final List<String> header;
    private final List<ExcelLine> lines;

    private ExcelTable(String sheet, List<String> header, List<ExcelLine> lines) {
        this.sheet = sheet;
        this.header = header;
        this.lines = lines;
    }

    /** Empty where no row of a sheet has two cells. */
    static Optional<ExcelTable> of(String file, Sheet sheet) {
        List<ExcelLine> lines = ExcelLine.all(file, sheet, MOST_CELLS);
        int top = HeaderRow.of(lines.stream().map(ExcelLine::words).toList());
        if (top < 0) {
            return Optional.empty();
        }
        boolean twoRows = lines.get(top).spansColumns() && top + 1 < lines.size();
        List<String> header = new ArrayList<>(lines.get(top).words());
        if (twoRows) {
            join(header, lines.get(top).spread(), lines.get(top + 1).words());
        }
        checkOnce(file, header);
        return Optional.of(
                new ExcelTable(
                        Texts.clean(sheet.getSheetName()),
                        header,
                        lines.subList(top + (twoRows ? 2 : 1), lines.size())));
    }

    /** A heading over several columns goes before the heading of each. */
    private static void join(List<String> header, List<String> above, List<String> below) {
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String first = i < above.size() ? above.get(i) : "";
            String second = i < below.size() ? below.get(i) : "";
            String name = first.equals(second) ? first : Texts.clean(first + " " + second);
            if (i < header.size()) {
                header.set(i, name);
            } else {
                header.add(name);
            }
        }
    }

    private static void checkOnce(String file, List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new ImportRefused(
                        "COLUMN_TWICE", file + ": two columns are called \"" + name + "\"");
            }
        }
    }

    String sheet() {
        return sheet;
    }

    List<String> columns() {
        return header.stream().filter(name -> !name.isEmpty()).toList();
    }

    void forEach(String file, Consumer<SourceRow> consumer) {
        String section = "";
        for (ExcelLine line : lines) {
            if (line.isTitle(columns().size())) {
                section = line.title();
            } else if (!line.isBlank() && !line.words().equals(header)) {
                consumer.accept(row(file, line, section));
            }
        }
    }

    private SourceRow row(String file, ExcelLine line, String section) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), line.words().size()); i++) {
            if (!header.get(i).isEmpty() && !line.words().get(i).isEmpty()) {
                values.put(header.get(i), line.words().get(i));
            }
        }
        values.put(ExcelRows.SHEET, sheet);
        if (!section.isEmpty()) {
            values.put(ExcelRows.SECTION, section);
        }
        return new SourceRow(file, line.number(), values, SourceRow.GeometrySource.NONE);
    }
}
