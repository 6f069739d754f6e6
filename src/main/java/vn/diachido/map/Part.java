package vn.diachido.map;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;

/**
 * One layer inside a tile.
 *
 * @param name the layer's name for map styles
 * @param geometry in degrees of WGS 84; rows without one are left out
 * @param inBounds rows that may touch the tile's bounds, so said that an index serves it
 * @param only which of the entity's rows
 * @param minZoom the first zoom that shows it
 * @param maxZoom the last zoom that shows it
 */
public record Part<T extends Table<?>>(
        String name,
        Function<Row<T>, Field<Geometry>> geometry,
        Place.Meets<T> inBounds,
        Function<Row<T>, Condition> only,
        List<Property<T>> properties,
        int minZoom,
        int maxZoom) {

    /** All of an entity's rows where they are. */
    public static <T extends Table<?>> Part<T> places(
            String name, PlacedModel<T> model, List<Property<T>> properties) {
        Place<T> place = model.place();
        return new Part<>(
                name,
                place.geometry(),
                place.meets(),
                row -> DSL.noCondition(),
                properties,
                0,
                TileAddress.MAX_ZOOM);
    }

    boolean shownAt(int zoom) {
        return zoom >= minZoom && zoom <= maxZoom;
    }
}
