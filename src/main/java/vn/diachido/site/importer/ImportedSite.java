package vn.diachido.site.importer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteShape;

/**
 * A site as a row of a file states it.
 *
 * @param key tells it from the other rows
 */
record ImportedSite(String key, SiteContent content, StatedAddress stated) {

    @Nullable String address() {
        return content.address();
    }

    @Nullable Point position() {
        return SiteShape.position(content);
    }

    boolean approximate() {
        return content.approximate();
    }
}
