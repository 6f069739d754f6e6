package vn.diachido.site;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** A site as a row of a file states it. */
record ImportedSite(
        String key,
        String name,
        @Nullable String summary,
        boolean redAddress,
        @Nullable String relicType,
        String rank,
        @Nullable String placeType,
        @Nullable String decision,
        @Nullable String address,
        StatedAddress stated,
        @Nullable Point position,
        boolean approximate,
        @Nullable String sourceUrl) {}
