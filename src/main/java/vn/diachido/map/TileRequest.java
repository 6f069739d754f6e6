package vn.diachido.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.Viewer;

/**
 * What a client asks of a layer.
 *
 * @param where the layer's filter as JSON; null for everything
 * @param asOf a day; null for today
 */
record TileRequest(
        TileAddress address,
        @Nullable String where,
        @Nullable String asOf,
        Viewer viewer,
        Locale locale) {}
