package vn.diachido.unit.importer;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells figures of inhabitants that cannot be true, such as 56.900 published as 569: far fewer than
 * were counted before on the same ground, or, where nothing was counted before, a density far below
 * that of the neighbours in the same parent. Special zones are islands, and may be empty.
 */
final class Plausibility {

    /** No commune lost more than half of its people since 2009; those that seem to lost a digit. */
    static final double LEAST_SHARE_OF_EARLIER = 0.45;

    /**
     * The emptiest commune of a province has some tenth of the median density, never a thirtieth.
     */
    static final double LEAST_SHARE_OF_MEDIAN_DENSITY = 1.0 / 30;

    static final String NOBODY = "nobody at all";

    /** Fewer neighbours say nothing of a place. */
    private static final int LEAST_NEIGHBOURS = 5;

    /**
     * A figure to be judged.
     *
     * @param earlier people counted before in units that lie in it wholly
     */
    record Figure(
            long unitId,
            Optional<Long> parentId,
            UnitKind kind,
            int population,
            Optional<Double> areaKm2,
            Optional<Integer> earlier) {

        /** That nobody was counted before means that nothing is known of it. */
        Figure {
            earlier = earlier.filter(people -> people > 0);
        }

        Optional<Double> density() {
            return areaKm2.filter(area -> area > 0).map(area -> population / area);
        }
    }

    private Plausibility() {}

    /** Why figures are not to be believed, by unit; those that are have no entry. */
    static Map<Long, String> doubts(List<Figure> figures) {
        Map<Long, String> doubts = new HashMap<>(ofNobody(figures));
        for (Figure figure : figures) {
            againstEarlier(figure).ifPresent(doubt -> doubts.put(figure.unitId(), doubt));
        }
        figures.stream()
                .collect(groupingBy(figure -> figure.parentId().orElse(0L)))
                .values()
                .forEach(neighbours -> judgeByDensity(neighbours, doubts));
        return doubts;
    }

    /** Doubts for units without a single inhabitant: the figure is missing, not 0. */
    static Map<Long, String> ofNobody(List<Figure> figures) {
        Map<Long, String> doubts = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.population() == 0)
                .filter(figure -> figure.kind() != UnitKind.SPECIAL_ZONE)
                .forEach(figure -> doubts.put(figure.unitId(), NOBODY));
        return doubts;
    }

    private static Optional<String> againstEarlier(Figure figure) {
        return figure.earlier()
                .filter(earlier -> figure.population() < LEAST_SHARE_OF_EARLIER * earlier)
                .map(earlier ->
                        String.format(
                                Locale.ROOT,
                                "fewer than %.0f %% of the %d counted before on the same ground",
                                LEAST_SHARE_OF_EARLIER * 100,
                                earlier));
    }

    private static void judgeByDensity(List<Figure> neighbours, Map<Long, String> doubts) {
        double[] densities =
                neighbours.stream()
                        .filter(figure -> !doubts.containsKey(figure.unitId()))
                        .map(Figure::density)
                        .flatMap(Optional::stream)
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray();
        if (densities.length < LEAST_NEIGHBOURS) {
            return;
        }
        double least = LEAST_SHARE_OF_MEDIAN_DENSITY * densities[densities.length / 2];
        for (Figure figure : neighbours) {
            if (figure.earlier().isEmpty()
                    && figure.kind() != UnitKind.SPECIAL_ZONE
                    && figure.density().filter(density -> density < least).isPresent()) {
                doubts.put(figure.unitId(), tooSparse(figure, densities[densities.length / 2]));
            }
        }
    }

    private static String tooSparse(Figure figure, double median) {
        return String.format(
                Locale.ROOT,
                "%.1f to the km², where the median of its neighbours is %.1f",
                figure.density().orElse(0.0),
                median);
    }
}
