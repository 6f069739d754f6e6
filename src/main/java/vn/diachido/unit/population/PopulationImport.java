package vn.diachido.unit.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportResult.Step;
import vn.diachido.exchange.ImportTransaction;
import vn.diachido.exchange.RasterCells;
import vn.diachido.exchange.SourceRow;

/**
 * Estimates the people of hamlets from a raster: each cell goes to the nearest hamlet of its
 * commune. What falls to a hamlet whose people were counted stays with it and is not stored.
 */
@Component
public class PopulationImport {

    private final ImportTransaction transaction;
    private final DataSetRepository dataSets;

    PopulationImport(ImportTransaction transaction, DataSetRepository dataSets) {
        this.transaction = transaction;
        this.dataSets = dataSets;
    }

    /**
     * Brings in the raster that a mapping describes.
     *
     * @param base a file beside which it lies, such as the mapping itself
     * @param apply store it; otherwise only say what would be stored
     */
    public ImportResult run(Resource mapping, Resource base, boolean apply) {
        PopulationMapping read = PopulationMapping.read(mapping, base);
        try (RasterCells cells = read.cells()) {
            return transaction.run(
                    "population",
                    apply,
                    PopulationImportRepository::new,
                    repository -> store(read, cells, repository));
        }
    }

    private ImportResult store(
            PopulationMapping mapping, RasterCells cells, PopulationImportRepository repository) {
        ImportReport report = new ImportReport();
        SourceRow file = new SourceRow(mapping.file(), 0, Map.of(), SourceRow.GeometrySource.NONE);
        Cells taken = new Cells(repository);
        cells.forEach(taken::take);
        taken.finish();
        if (taken.count() == 0) {
            throw mapping.nothing();
        }
        if (taken.negative() > 0) {
            report.warn(
                    file,
                    "CELLS_NEGATIVE",
                    "cells with less than nobody are left out",
                    String.valueOf(taken.negative()));
        }
        Map<Long, Integer> wanted = new TreeMap<>();
        List<Share> shares = repository.shares(mapping.hamletsOf());
        for (List<Share> commune : Sharing.byCommune(shares)) {
            tell(commune.getFirst(), Sharing.people(commune), file, report);
            wanted.putAll(Sharing.estimates(commune));
        }
        shares.stream()
                .filter(Share::counted)
                .forEach(share ->
                        report.note(
                                file,
                                "HAMLET_COUNTED",
                                "people of "
                                        + share.hamlet()
                                        + " were counted, the raster does not matter",
                                number(share.people())));
        return stored(mapping, wanted, repository, report);
    }

    private static void tell(Share first, double people, SourceRow file, ImportReport report) {
        if (first.communeId() == null) {
            report.warn(
                    file,
                    "CELLS_OUTSIDE",
                    "%,d cells lie in no commune of that day; their people go to nobody"
                            .formatted(first.cells()),
                    number(people));
        } else if (first.hamletId() == null) {
            report.warn(
                    file,
                    "COMMUNE_WITHOUT_HAMLETS",
                    "no hamlet of " + first.commune() + " has a position; its people go to nobody",
                    number(people));
        }
    }

    private static String number(double people) {
        return String.format(Locale.ROOT, "%.1f", people);
    }

    private ImportResult stored(
            PopulationMapping mapping,
            Map<Long, Integer> wanted,
            PopulationImportRepository repository,
            ImportReport report) {
        long dataSetId = dataSets.save(mapping.dataSet());
        List<Difference> differences = new ArrayList<>();
        ChangeCounts counts = repository.store(wanted, mapping.countedOn(), dataSetId, differences);
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new Step(mapping.dataSet().title(), List.of(counts))),
                differences,
                report);
    }
}
