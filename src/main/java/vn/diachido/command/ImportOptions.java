package vn.diachido.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.Severity;

/** What every import takes, and how it tells what came of it: a mixin of import commands. */
public final class ImportOptions {

    /** More are counted only; the report has them all. */
    private static final int FINDINGS_SHOWN = 20;

    @Option(
            names = "--apply",
            description =
                    "Store it, all or nothing. Without it everything is tried, told and taken back.")
    private boolean apply;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write every rejected or doubtful row with its number, code and reason to a CSV"
                            + " file. What the codes mean: src/docs/import.md.")
    private @Nullable Path report;

    @Option(
            names = "--differences",
            paramLabel = "FILE",
            description = "Write every unit that is new, changed or ended to a CSV file.")
    private @Nullable Path differences;

    public boolean apply() {
        return apply;
    }

    /**
     * Prints what an import did or would do and writes the files asked for.
     *
     * @return the exit code
     */
    public int tell(ImportResult result, PrintWriter out) {
        result.steps()
                .forEach(step -> {
                    out.println(step.title());
                    step.counts().forEach(count -> out.println("  " + count));
                });
        tellFindings(result.report().findings(), out);
        if (report != null) {
            write(report, result, result.report()::write);
            out.println("Report: " + report);
        }
        if (differences != null) {
            write(differences, result, result::writeDifferences);
            out.println("Differences: " + differences);
        }
        if (result.refused().isPresent()) {
            out.println("Refused, nothing is stored: " + result.refused().get().getMessage());
            return ExitCode.SOFTWARE;
        }
        out.println(
                result.applied() ? "Stored." : "Dry run: nothing is stored. Add --apply to store.");
        return ExitCode.OK;
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(Path file) throws IOException;
    }

    private static void write(Path file, ImportResult result, Content content) {
        try {
            content.writeTo(file);
        } catch (IOException e) {
            throw new CommandException(
                    "%s cannot be written; %s"
                            .formatted(
                                    file,
                                    result.applied()
                                            ? "the import itself is stored"
                                            : "nothing is stored"),
                    e);
        }
    }

    private void tellFindings(List<Finding> findings, PrintWriter out) {
        findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .limit(FINDINGS_SHOWN)
                .forEach(finding ->
                        out.printf(
                                "  %s, row %d: %s %s: %s%s%n",
                                finding.file(),
                                finding.row(),
                                finding.severity(),
                                finding.code(),
                                finding.reason(),
                                finding.value().isEmpty() ? "" : " (" + finding.value() + ")"));
        if (findings.size() > FINDINGS_SHOWN && report == null) {
            out.printf(
                    "  %,d rows have something to say: --report FILE writes them all%n",
                    findings.size());
        }
    }
}
