package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose last sheet names the sources. Texts are typed as texts, so that none becomes a
 * formula.
 */
final class XlsxWriter implements RowWriter {

    /** Rows of a sheet, as the format has it. */
    private static final int MAX_ROWS = 1 << 20;

    /** Characters of a cell, as Excel has it. */
    private static final int MAX_CHARACTERS = 32_767;

    private static final int ROWS_AT_A_TIME = 500;

    /** The width of a column in characters. */
    private static final int WIDTH = 18;

    private final Workbook workbook;
    private final ExportHead head;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, ExportHead head) throws IOException {
        this.workbook = new Workbook(out, "diachido", null);
        this.head = head;
        this.sheet = newSheet();
    }

    private Worksheet newSheet() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(head.title() + (sheets == 1 ? "" : " " + sheets));
        fresh.freezePane(0, 1);
        List<String> headings = head.headings();
        for (int i = 0; i < headings.size(); i++) {
            fresh.width(i, WIDTH);
            fresh.inlineString(0, i, headings.get(i));
            fresh.style(0, i).bold().set();
        }
        row = 1;
        return fresh;
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        if (row == MAX_ROWS) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int i = 0; i < values.length; i++) {
            write(i, values[i]);
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            default -> write(column, value.toString());
        }
    }

    private void write(int column, String text) {
        if (head.columns().get(column).kind() == Column.Kind.DAY) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.inlineString(
                    row, column, text.substring(0, Math.min(text.length(), MAX_CHARACTERS)));
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        Worksheet sources = workbook.newWorksheet(head.creditHeading());
        sources.width(0, 4 * WIDTH);
        int at = 0;
        for (String credit : head.summary().credits()) {
            sources.inlineString(at++, 0, credit);
        }
        sources.finish();
        workbook.finish();
    }
}
