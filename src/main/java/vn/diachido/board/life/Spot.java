package vn.diachido.board.life;

import org.jspecify.annotations.Nullable;

/**
 * Where something is, as far as it is known.
 *
 * @param longitude in degrees of WGS 84
 * @param latitude null with the longitude
 */
record Spot(@Nullable Long unitId, @Nullable Double longitude, @Nullable Double latitude) {

    /** Nothing is known. */
    boolean isNowhere() {
        return unitId == null && longitude == null;
    }
}
