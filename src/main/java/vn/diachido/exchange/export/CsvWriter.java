package vn.diachido.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV. A text that a spreadsheet would take for a formula, full-width signs included, has an
 * apostrophe in front of it.
 */
final class CsvWriter implements RowWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;

    CsvWriter(OutputStream out, ExportHead head) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (head.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(head.headings());
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        for (Object value : values) {
            printer.print(cell(value));
        }
        printer.println();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case String text when isFormula(text) -> "'" + text;
            case Double number -> new BigDecimal(number.toString()).toPlainString();
            case null, default -> value;
        };
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
