package vn.diachido.map;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;

/**
 * A tile of clusters as one SQL statement. The world is a grid of cells, some in each tile; every
 * row that is somewhere lies in exactly one cell of each zoom, by its middle. A cell with one row
 * shows the row, one with several their number at their mean.
 */
final class ClusterSql {

    /** The layer inside the tile. */
    static final String PART = "clusters";

    /** The property with the number of rows. */
    static final String COUNT = "count";

    /** Cells along a tile's edge: 64 pixels each, as wide as a circle with a number in it. */
    private static final int CELLS = 8;

    /** Units across a tile, as map clients expect. */
    private static final int EXTENT = 4096;

    /** A part of a tile: more than a rounding of degrees, less than any distance on a map. */
    private static final double MARGIN = 1e-6;

    private ClusterSql() {}

    /**
     * @param properties of rows that stand alone
     */
    static <T extends Table<?>> Select<?> of(
            Place<T> place, List<Property<T>> properties, Row<T> row, Condition visible) {
        Table<?> cells = cells(place, row, visible);
        Table<?> features =
                select(single(properties, row))
                        .from(table(name("cells")).as(row.table().getName()))
                        .where(condition("cluster_count = 1"))
                        .unionAll(
                                select(several(properties))
                                        .from(table(name("cells")))
                                        .where(condition("cluster_count > 1"))
                                        .groupBy(field("cluster_column"), field("cluster_row")))
                        .asTable("features");
        return with("cells")
                .asMaterialized(select(asterisk()).from(cells))
                .select(
                        field(
                                "coalesce(st_asmvt(features, {0}, {1}, 'geom' order by"
                                        + " st_y(features.geom), st_x(features.geom)), ''::bytea)",
                                byte[].class, inline(PART), inline(EXTENT)))
                .from(features);
    }

    /** The tile's rows, each with its cell and how many share it. */
    private static <T extends Table<?>> Table<?> cells(
            Place<T> place, Row<T> row, Condition visible) {
        Table<?> placed =
                select(
                                row.table().asterisk(),
                                field("st_centroid({0})", place.geometry().apply(row))
                                        .as("cluster_point"),
                                TileBounds.ACROSS.as("cluster_n"),
                                TileBounds.COLUMN.as("cluster_tile_x"),
                                TileBounds.ROW.as("cluster_tile_y"))
                        .from(row.table())
                        .crossJoin(TileBounds.of(row, MARGIN))
                        .where(visible)
                        .and(
                                place.meets()
                                        .apply(
                                                row,
                                                shape ->
                                                        condition(
                                                                "{0} && {1}",
                                                                shape, TileBounds.DEGREES)))
                        .asTable("placed");
        Table<?> projected =
                select(
                                asterisk(),
                                field(
                                                "(st_x(cluster_point) + 180) / 360 * cluster_n -"
                                                        + " cluster_tile_x")
                                        .as("cluster_u"),
                                field(
                                                "(0.5 - ln(tan(pi() / 4 + radians(greatest(-85.0511,"
                                                        + " least(85.0511, st_y(cluster_point)))) / 2))"
                                                        + " / (2 * pi())) * cluster_n - cluster_tile_y")
                                        .as("cluster_v"))
                        .from(placed)
                        .asTable("projected");
        Table<?> celled =
                select(
                                asterisk(),
                                cell("cluster_u", "cluster_tile_x").as("cluster_column"),
                                cell("cluster_v", "cluster_tile_y").as("cluster_row"))
                        .from(projected)
                        .asTable("celled");
        return select(
                        asterisk(),
                        field("count(*) over (partition by cluster_column, cluster_row)")
                                .as("cluster_count"))
                .from(celled)
                .where(condition("cluster_column between 0 and {0}", inline(CELLS - 1)))
                .and(condition("cluster_row between 0 and {0}", inline(CELLS - 1)))
                .asTable("counted");
    }

    /**
     * The cell within the tile, outside of 0 to 7 where it is another's; the world's edge counts.
     */
    private static Field<?> cell(String position, String tile) {
        return field(
                "floor(greatest(0, least(cluster_n * {0} - 1, floor(("
                        + position
                        + " + "
                        + tile
                        + ") * {0})))) - "
                        + tile
                        + " * {0}",
                Double.class,
                inline(CELLS));
    }

    private static <T extends Table<?>> List<SelectFieldOrAsterisk> single(
            List<Property<T>> properties, Row<T> row) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(point("cluster_u", "cluster_v"));
        columns.add(inline(1).as(quotedName(COUNT)));
        for (Property<T> property : properties) {
            columns.add(property.sql().apply(row).as(quotedName(property.column())));
        }
        return columns;
    }

    private static <T extends Table<?>> List<SelectFieldOrAsterisk> several(
            List<Property<T>> properties) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(point("avg(cluster_u)", "avg(cluster_v)"));
        columns.add(field("count(*)::int"));
        properties.forEach(property -> columns.add(field("null")));
        return columns;
    }

    /** A point in the tile's own units, inside of it. */
    private static Field<Geometry> point(String u, String v) {
        return field("st_makepoint({0}, {1})", Geometry.class, unit(u), unit(v)).as("geom");
    }

    private static Field<Double> unit(String position) {
        return field(
                "greatest(0, least({0} - 1, floor(" + position + " * {0})))",
                Double.class,
                inline(EXTENT));
    }
}
