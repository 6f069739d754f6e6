package vn.diachido.unit.population;

import org.jspecify.annotations.Nullable;

/**
 * The cells that are nearest to one hamlet of a commune.
 *
 * @param communeId null for cells that lie in none
 * @param hamletId null where the commune has no hamlet with a position
 * @param counted has somebody counted the people of the hamlet?
 */
record Share(
        @Nullable Long communeId,
        @Nullable String commune,
        @Nullable Long hamletId,
        @Nullable String hamlet,
        boolean counted,
        double people,
        long cells) {}
