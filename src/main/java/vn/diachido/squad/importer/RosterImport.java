package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.access.Trust;
import vn.diachido.exchange.BoundedImport;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportResult.Step;
import vn.diachido.exchange.ImportTransaction;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.graphql.Calendar;

/** Imports rosters of squads, and members of the union by branch. */
@Component
public class RosterImport implements BoundedImport {

    private final ImportTransaction transaction;
    private final DataSetRepository dataSets;
    private final RosterImportRepository stored;
    private final Trust trust;

    RosterImport(
            ImportTransaction transaction,
            DataSetRepository dataSets,
            RosterImportRepository stored,
            Trust trust) {
        this.transaction = transaction;
        this.dataSets = dataSets;
        this.stored = stored;
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
        return "rosters";
    }

    @Override
    public ImportResult run(Resource mapping, Resource base, boolean apply, ImportBounds bounds) {
        LocalDate today = Calendar.today();
        RosterMapping read = RosterMapping.read(mapping, base, today);
        return transaction.run(
                what(),
                apply,
                inside -> stored,
                inside -> trust.trusted(() -> store(read, today, bounds)));
    }

    private ImportResult store(RosterMapping mapping, LocalDate today, ImportBounds bounds) {
        ImportReport report = new ImportReport();
        RosterStore store =
                new RosterStore(stored, mapping, dataSets.save(mapping.dataSet()), bounds);
        RosterRows rows = new RosterRows(mapping, report, today);
        List<ListedPerson> read = new ArrayList<>();
        mapping.source()
                .forEach(row -> {
                    if (mapping.columns().takes(row)) {
                        take(row, () -> read.add(rows.read(row)), store, report);
                    }
                });
        store.endOthers(read);
        // A head comes after who was head before.
        read.stream()
                .sorted(Comparator.comparing(RosterImport::isHead))
                .forEach(person -> take(person.row(), () -> store.put(person), store, report));
        store.confirm(today);
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new Step(mapping.dataSet().title(), store.counts())),
                List.of(),
                report);
    }

    private static boolean isHead(ListedPerson person) {
        return person.squad() != null && person.squad().role().equals("HEAD");
    }

    private static void take(SourceRow row, Runnable work, RosterStore store, ImportReport report) {
        try {
            work.run();
        } catch (RowRejected rejected) {
            report.reject(row, rejected);
            store.countRejected();
        }
    }
}
