package vn.diachido.map;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.Row;

/** A tile as one SQL statement. The tile's bounds are transformed, never the indexed column. */
final class TileSql {

    /** Units across a tile, as map clients expect. */
    private static final int EXTENT = 4096;

    /** Units drawn beyond the tile's edge, so that lines and circles do not end there. */
    private static final int BUFFER = 128;

    /** From here on shapes are drawn with every vertex they have. */
    private static final int FULL_DETAIL_ZOOM = 12;

    private TileSql() {}

    static <T extends Table<?>> Select<?> of(
            TileLayer<T> layer, int zoom, Row<T> row, Condition visible) {
        List<Field<byte[]>> parts = new ArrayList<>();
        for (Part<T> part : layer.parts()) {
            if (part.shownAt(zoom)) {
                parts.add(field(part(part, zoom, row, visible)));
            }
        }
        Field<byte[]> all =
                parts.stream()
                        .reduce((a, b) -> field("{0} || {1}", byte[].class, a, b))
                        .orElse(inline(new byte[0]));
        return select(all);
    }

    private static <T extends Table<?>> Select<Record1<byte[]>> part(
            Part<T> part, int zoom, Row<T> row, Condition visible) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(drawn(simplified(part.geometry().apply(row), zoom)).as("geom"));
        for (Property<T> property : part.properties()) {
            columns.add(property.sql().apply(row).as(quotedName(property.column())));
        }
        Table<?> features =
                select(columns)
                        .from(row.table())
                        .crossJoin(TileBounds.of(row, (double) BUFFER / EXTENT))
                        .where(visible)
                        .and(part.only().apply(row))
                        .and(
                                part.inBounds()
                                        .apply(
                                                row,
                                                geometry ->
                                                        condition(
                                                                "{0} && {1}",
                                                                geometry, TileBounds.DEGREES)))
                        .asTable("features");
        return select(
                        field(
                                "coalesce(st_asmvt(features, {0}, {1}, 'geom'), ''::bytea)",
                                byte[].class, inline(part.name()), inline(EXTENT)))
                .from(features)
                .where(condition("features.geom is not null"));
    }

    /** In the tile's own units. An area too small to have a shape in them is a square of two. */
    private static Field<?> drawn(Field<Geometry> geometry) {
        return field(
                "coalesce(st_asmvtgeom(st_transform({0}, 3857), {1}, {2}, {3}, true), case when"
                        + " st_dimension({0}) = 2 then st_asmvtgeom(st_expand(st_transform(st_centroid({0}),"
                        + " 3857), (st_xmax({1}) - st_xmin({1})) / {2}), {1}, {2}, {3}, true) end)",
                Object.class, geometry, TileBounds.METRES, inline(EXTENT), inline(BUFFER));
    }

    /** Leaves out vertices that lie within a quarter of a pixel of the line drawn without them. */
    private static Field<Geometry> simplified(Field<Geometry> geometry, int zoom) {
        if (zoom >= FULL_DETAIL_ZOOM) {
            return geometry;
        }
        double degreesPerPixel = 360.0 / (512L << zoom);
        return field(
                "st_simplify({0}, {1}, true)",
                Geometry.class, geometry, inline(degreesPerPixel / 4));
    }
}
