package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;

/** What the steps of one import share: the transaction, the report, what has changed so far. */
final class ImportContext {

    private final ImportRepository repository;
    private final Consumer<String> progress;
    private final ImportReport report;
    private final List<ImportResult.Step> steps = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Set<Long> touched = new HashSet<>();

    ImportContext(ImportRepository repository, ImportReport report, Consumer<String> progress) {
        this.report = report;
        this.repository = repository;
        this.progress = progress;
    }

    ImportRepository repository() {
        return repository;
    }

    ImportReport report() {
        return report;
    }

    /** Says what is being done. */
    void say(String what) {
        progress.accept(what);
    }

    long dataSet(DataSetDescription set) {
        return repository.dataSets().save(set);
    }

    void done(String title, List<ChangeCounts> counts) {
        steps.add(new ImportResult.Step(title, counts));
        counts.forEach(count -> progress.accept("  " + count));
    }

    void differ(List<Difference> more) {
        differences.addAll(more);
    }

    /** Remembers units whose place, border or parent is another now. */
    void touch(Set<Long> units) {
        touched.addAll(units);
    }

    Set<Long> touched() {
        return touched;
    }

    /** Not applied yet: that is for the transaction to say. */
    ImportResult result(Optional<ImportRefused> refused) {
        return new ImportResult(false, refused, steps, differences, report);
    }
}
