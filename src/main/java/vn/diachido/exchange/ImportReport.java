package vn.diachido.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What an import has to say of single rows, in the order in which they were read. */
public final class ImportReport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader("file", "row", "severity", "code", "reason", "value")
                    .get();

    /** Characters; enough to find the cell again. */
    private static final int LONGEST_VALUE = 200;

    private final List<Finding> findings = new ArrayList<>();

    public void reject(SourceRow row, RowRejected rejected) {
        add(
                row,
                Severity.REJECTED,
                rejected.code(),
                rejected.reason(),
                rejected.value(),
                rejected.field());
    }

    public void warn(SourceRow row, String code, String reason, String value) {
        add(row, Severity.WARNING, code, reason, value, "");
    }

    public void note(SourceRow row, String code, String reason, String value) {
        add(row, Severity.NOTE, code, reason, value, "");
    }

    private void add(
            SourceRow row,
            Severity severity,
            String code,
            String reason,
            String value,
            String field) {
        findings.add(
                new Finding(
                        row.file(),
                        row.number(),
                        row.sheet(),
                        severity,
                        code,
                        reason,
                        shortened(value),
                        field));
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /**
     * Writes the report as CSV in UTF-8 with a byte order mark, which spreadsheets need for
     * Vietnamese.
     */
    public void write(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            write(writer);
        }
    }

    void write(Appendable target) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, FORMAT);
        for (Finding finding : findings) {
            printer.printRecord(
                    finding.file(),
                    finding.row(),
                    finding.severity(),
                    finding.code(),
                    finding.reason(),
                    finding.value());
        }
        printer.flush();
    }
}
