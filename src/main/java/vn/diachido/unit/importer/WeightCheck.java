package vn.diachido.unit.importer;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.diachido.exchange.ImportReport;

/** Shares of a unit that add up to more than all of it contradict each other and are not used. */
final class WeightCheck {

    /** Borders drawn by two hands overlap a little. */
    private static final double TOLERATED_SUM = 1.15;

    private final ImportReport report;

    WeightCheck(ImportReport report) {
        this.report = report;
    }

    List<CrosswalkRow> check(List<CrosswalkRow> rows) {
        Set<List<UnitKey>> contradictory = new HashSet<>();
        rows.stream()
                .filter(row -> row.relation() == CrosswalkRow.Relation.PARTIAL)
                .collect(groupingBy(CrosswalkRow::from))
                .forEach((unit, shares) -> {
                    if (sum(shares) > TOLERATED_SUM) {
                        contradictory.add(unit);
                    }
                });
        return rows.stream()
                .map(row -> contradictory.contains(row.from()) ? withoutArea(row) : row)
                .toList();
    }

    private static double sum(List<CrosswalkRow> shares) {
        return shares.stream()
                .map(row -> row.weights().area())
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private CrosswalkRow withoutArea(CrosswalkRow row) {
        report.warn(
                row.line(),
                "WEIGHTS_CONTRADICT",
                "the shares of this unit add up to more than all of it and are not used",
                row.weights()
                        .area()
                        .map(share -> String.format(Locale.ROOT, "%.3f", share))
                        .orElse(""));
        return row.withWeights(
                new CrosswalkRow.Weights(
                        Optional.empty(), row.weights().population(), row.weights().households()));
    }
}
