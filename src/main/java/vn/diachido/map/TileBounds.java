package vn.diachido.map;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.Row;

/**
 * The bounds of the tile that is asked for, as a row to join. Bounds in degrees end at 180° east
 * and west, where a transformation would turn them round, and reach to the poles at the edge of the
 * world.
 */
final class TileBounds {

    /** In metres of Web Mercator. */
    static final Field<Geometry> METRES = field("tile.metres", Geometry.class);

    /** With a margin. */
    static final Field<Geometry> DEGREES = field("tile.degrees", Geometry.class);

    /** Tiles from edge to edge of the world, and the tile's place from the north-west. */
    static final Field<Double> ACROSS = field("tile.n", Double.class);

    static final Field<Double> COLUMN = field("tile.x", Double.class);
    static final Field<Double> ROW = field("tile.y", Double.class);

    private TileBounds() {}

    /**
     * @param margin of the bounds in degrees, as a part of the tile's width
     */
    static Table<?> of(Row<?> row, double margin) {
        return table(
                        "(select n, x, y, st_tileenvelope({0}, {1}, {2}) as metres, st_makeenvelope("
                                + "greatest(-180, (x - {3}) / n * 360 - 180), "
                                + latitude("y + 1 + {3}", "y = n - 1", -90)
                                + ", least(180, (x + 1 + {3}) / n * 360 - 180), "
                                + latitude("y - {3}", "y = 0", 90)
                                + ", 4326) as degrees from (select power(2::float8, {0}) as n,"
                                + " {1}::float8 as x, {2}::float8 as y) as address)",
                        number(row, "z"),
                        number(row, "x"),
                        number(row, "y"),
                        inline(margin))
                .as("tile");
    }

    private static String latitude(String line, String atEdge, int pole) {
        return "case when %s then %d else degrees(atan(sinh(pi() * (1 - 2 * (%s) / n)))) end"
                .formatted(atEdge, pole, line);
    }

    private static Field<Integer> number(Row<?> row, String name) {
        return row.argument(name).bind("int", Integer.class, value -> ((Number) value).intValue());
    }
}
