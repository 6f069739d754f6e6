package vn.diachido.outreach.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.access.Trust;
import vn.diachido.exchange.BoundedImport;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportResult.Step;
import vn.diachido.exchange.ImportTransaction;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.outreach.report.ImportedReports;
import vn.diachido.outreach.report.Report;

/** Imports activities from a file. */
@Component
public class ActivityImport implements BoundedImport {

    private final ImportTransaction transaction;
    private final DataSetRepository dataSets;
    private final ActivityImportRepository activities;
    private final ImportedReports reports;
    private final Mistakes mistakes;
    private final Trust trust;

    ActivityImport(
            ImportTransaction transaction,
            DataSetRepository dataSets,
            ActivityImportRepository activities,
            ImportedReports reports,
            Mistakes mistakes,
            Trust trust) {
        this.transaction = transaction;
        this.dataSets = dataSets;
        this.activities = activities;
        this.reports = reports;
        this.mistakes = mistakes;
        this.trust = trust;
    }

    /**
     * Brings in the file that a mapping describes.
     *
     * @param base a file beside which that file lies, such as the mapping itself
     * @param apply store it; otherwise only say what would be stored
     */
    public ImportResult run(Resource mapping, Resource base, boolean apply) {
        return run(mapping, base, apply, ImportBounds.EVERYWHERE);
    }

    @Override
    public String what() {
        return "activities";
    }

    @Override
    public ImportResult run(Resource mapping, Resource base, boolean apply, ImportBounds bounds) {
        ActivityMapping read = ActivityMapping.read(mapping, base);
        return transaction.run(
                what(),
                apply,
                inside -> activities,
                inside -> trust.trusted(() -> store(read, bounds)));
    }

    private ImportResult store(ActivityMapping mapping, ImportBounds bounds) {
        ImportReport report = new ImportReport();
        List<Difference> differences = new ArrayList<>();
        long dataSetId = dataSets.save(mapping.dataSet());
        ActivityRows rows = new ActivityRows(mapping, activities);
        ActivityStore store =
                new ActivityStore(
                        reports, activities, dataSetId, mapping.verified(), bounds, differences);
        mapping.source()
                .forEach(row -> {
                    if (mapping.columns().takes(row)) {
                        take(row, rows, store, report);
                    }
                });
        if (mapping.complete()) {
            store.endOthers();
        }
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new Step(mapping.dataSet().title(), List.of(store.counts()))),
                differences,
                report);
    }

    private void take(SourceRow row, ActivityRows rows, ActivityStore store, ImportReport report) {
        try {
            String key = rows.key(row);
            store.note(key);
            Report read = rows.read(row);
            if (store.put(key, read)) {
                report.warn(
                        row,
                        "UNIT_CONFLICT",
                        "the position lies outside of the unit, as that was then",
                        read.longitude() + " " + read.latitude());
            }
        } catch (RowRejected rejected) {
            report.reject(row, rejected);
            store.countRejected();
        } catch (Mistake mistake) {
            String reason = mistakes.error(mistake, Locale.ENGLISH).message();
            report.reject(row, new RowRejected(mistake.code(), reason, ""));
            store.countRejected();
        }
    }
}
