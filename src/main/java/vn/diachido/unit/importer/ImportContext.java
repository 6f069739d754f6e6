package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;

/** What the steps of one import share: the transaction, the report, what has changed so far. */
final class ImportContext {

    private final DSLContext database;
    private final Consumer<String> progress;
    private final ImportReport report = new ImportReport();
    private final List<ImportResult.Step> steps = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Set<Long> touched = new HashSet<>();

    ImportContext(DSLContext database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
    }

    DSLContext database() {
        return database;
    }

    ImportReport report() {
        return report;
    }

    /** Says what is being done. */
    void say(String what) {
        progress.accept(what);
    }

    long dataSet(DataSetDescription set) {
        return new DataSetRepository(database).save(set);
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

    ImportResult result(boolean applied, Optional<ImportRefused> refused) {
        return new ImportResult(applied, refused, steps, differences, report);
    }
}
