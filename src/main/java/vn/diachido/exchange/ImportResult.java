package vn.diachido.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What an import did, or would do.
 *
 * @param applied is it stored? If not, it was a dry run
 * @param refused why the whole was given up; empty where it was not
 * @param steps in the order of the mapping
 */
public record ImportResult(
        boolean applied,
        Optional<ImportRefused> refused,
        List<Step> steps,
        List<Difference> differences,
        ImportReport report) {

    /** One step of a mapping, with what it counted. */
    public record Step(String title, List<ChangeCounts> counts) {}

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader("what", "code", "name", "change", "before", "after")
                    .get();

    /** The same, stored. */
    public ImportResult asApplied() {
        return new ImportResult(true, refused, steps, differences, report);
    }

    /** Is there anything that is not in the database already? */
    public boolean changesSomething() {
        return steps.stream()
                .flatMap(step -> step.counts().stream())
                .anyMatch(count -> count.made() + count.ended() + count.changed() > 0);
    }

    /** Writes the differences as CSV in UTF-8 with a byte order mark. */
    public void writeDifferences(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (Difference one : differences) {
                printer.printRecord(
                        one.what(),
                        one.code(),
                        one.name(),
                        one.change(),
                        one.before(),
                        one.after());
            }
            printer.flush();
        }
    }
}
