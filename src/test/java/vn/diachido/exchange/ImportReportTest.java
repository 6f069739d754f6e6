package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a report keeps of a row. */
class ImportReportTest {

    @Test
    void keepsTheBeginningOfAHugeValue() {
        ImportReport report = new ImportReport();
        SourceRow row = new SourceRow("a.csv", 2, Map.of(), SourceRow.GeometrySource.NONE);

        report.reject(row, new RowRejected("CODE_BROKEN", "no code", "9".repeat(1_000_000)));

        assertThat(report.findings().getFirst().value()).hasSize(201).endsWith("9…");
    }
}
