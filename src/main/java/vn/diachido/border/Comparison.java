package vn.diachido.border;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A border that is drawn beside what is there; areas on the ellipsoid, in km².
 *
 * @param formerKm2 null, as are the two after it, where no border is known yet
 * @param outsideKm2 how much lies outside of the unit it belongs to; null where that one's border
 *     is not known
 */
record Comparison(
        double areaKm2,
        @Nullable Double formerKm2,
        @Nullable Double addedKm2,
        @Nullable Double removedKm2,
        @Nullable Double outsideKm2,
        @Nullable String added,
        @Nullable String removed,
        List<Overlap> overlaps) {

    /** What a border has in common with that of a neighbour. */
    record Overlap(String unit, String name, double areaKm2) {}
}
