package vn.diachido.site.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
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
import vn.diachido.graphql.Calendar;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteRepository;
import vn.diachido.site.SitesImported;
import vn.diachido.site.revision.Publication;
import vn.diachido.site.revision.SiteRevisionRepository;
import vn.diachido.unit.UnitRepository;

/** Imports sites from a file. A site once imported keeps its slug, whatever the file says later. */
@Component
public class SiteImport implements BoundedImport {

    private final ImportTransaction transaction;
    private final DataSetRepository dataSets;
    private final SiteRepository sites;
    private final UnitRepository units;
    private final StatedUnitRepository statedUnits;
    private final SiteRevisionRepository revisions;
    private final Publication publication;
    private final ApplicationEventPublisher events;

    SiteImport(
            ImportTransaction transaction,
            DataSetRepository dataSets,
            SiteRepository sites,
            UnitRepository units,
            StatedUnitRepository statedUnits,
            SiteRevisionRepository revisions,
            Publication publication,
            ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.dataSets = dataSets;
        this.sites = sites;
        this.units = units;
        this.statedUnits = statedUnits;
        this.revisions = revisions;
        this.publication = publication;
        this.events = events;
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
        return "sites";
    }

    @Override
    public ImportResult run(Resource mapping, Resource base, boolean apply, ImportBounds bounds) {
        SiteMapping read = SiteMapping.read(mapping, base);
        return transaction.run(what(), apply, inside -> sites, inside -> store(read, bounds));
    }

    private ImportResult store(SiteMapping mapping, ImportBounds bounds) {
        ImportReport report = new ImportReport();
        List<Difference> differences = new ArrayList<>();
        long dataSetId = dataSets.save(mapping.dataSet());
        SiteRows rows = new SiteRows(mapping, report);
        LocalDate today = Calendar.today();
        StatedUnits stated =
                mapping.addressAsOf().map(day -> statedUnits.unitsOf(day, today)).orElse(null);
        SitePlacing placing = new SitePlacing(units, stated, today, report);
        SiteStore store = new SiteStore(sites, revisions, publication, dataSetId, differences);
        mapping.source()
                .forEach(row -> {
                    if (mapping.columns().takes(row)) {
                        take(row, rows, placing, store, report, bounds);
                    }
                });
        events.publishEvent(new SitesImported(dataSetId));
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new Step(mapping.dataSet().title(), List.of(store.counts()))),
                differences,
                report);
    }

    private static void take(
            SourceRow row,
            SiteRows rows,
            SitePlacing placing,
            SiteStore store,
            ImportReport report,
            ImportBounds bounds) {
        try {
            ImportedSite site = rows.read(row);
            Placed placed = placing.of(site, row);
            bounds.check(placed.unitId());
            store.put(site, placed);
        } catch (RowRejected rejected) {
            report.reject(row, rejected);
            store.countRejected();
        }
    }
}
