package vn.diachido.squad.importer;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Who left makes room for who came, and who is head no more for who is. */
    private static final Comparator<ListedPerson> ORDER =
            Comparator.comparing(RosterImport::end, Comparator.nullsLast(naturalOrder()))
                    .thenComparing(RosterImport::isHead);

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
        RosterCounts counts = new RosterCounts();
        long dataSet = dataSets.save(mapping.dataSet());
        RosterPersons persons = new RosterPersons(stored, dataSet, counts);
        RosterStore store = new RosterStore(stored, mapping, dataSet, bounds, counts, persons);
        List<ListedPerson> read = read(mapping, today, persons, counts, report);
        store.endOthers(read);
        read.stream()
                .sorted(ORDER)
                .forEach(person -> take(person.row(), () -> store.put(person), counts, report));
        persons.confirm(today);
        tellDoubles(persons, dataSet, bounds, report);
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new Step(mapping.dataSet().title(), counts.all())),
                List.of(),
                report);
    }

    private static List<ListedPerson> read(
            RosterMapping mapping,
            LocalDate today,
            RosterPersons persons,
            RosterCounts counts,
            ImportReport report) {
        RosterRows rows = new RosterRows(mapping, report, today);
        RosterKeys keys = new RosterKeys(persons.all(), persons::isKnown, report);
        List<ListedPerson> read = new ArrayList<>();
        mapping.source()
                .forEach(row -> {
                    if (mapping.columns().takes(row)) {
                        take(row, () -> read.add(keys.named(rows.read(row))), counts, report);
                    }
                });
        return read.stream().map(keys::whole).toList();
    }

    /** Who is there already from another list would count twice. */
    private void tellDoubles(
            RosterPersons persons, long dataSet, ImportBounds bounds, ImportReport report) {
        stored.doubles(persons.made().keySet(), dataSet)
                .forEach(found -> {
                    if (bounds.hold(found.unit())) {
                        report.warn(
                                Objects.requireNonNull(persons.made().get(found.person())),
                                "PERSON_ELSEWHERE",
                                "the same person, it seems, is there already from elsewhere",
                                found.name());
                    }
                });
    }

    private static boolean isHead(ListedPerson person) {
        return person.squad() != null && person.squad().role().equals("HEAD");
    }

    private static @Nullable LocalDate end(ListedPerson person) {
        return person.squad() != null ? person.squad().to() : null;
    }

    private static void take(
            SourceRow row, Runnable work, RosterCounts counts, ImportReport report) {
        try {
            work.run();
        } catch (RowRejected rejected) {
            report.reject(row, rejected);
            counts.count("person", RosterCounts.Deed.REJECTED);
        }
    }
}
