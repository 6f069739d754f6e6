package vn.diachido.query;

import static org.jooq.impl.DSL.field;

import org.jooq.Field;
import org.jooq.JSON;

/** Boxes in degrees of WGS 84 as JSON. */
final class Extent {

    private Extent() {}

    static Field<JSON> json(Selection selection, Field<?> box) {
        return JsonObject.of(
                selection.on("Extent"),
                "Extent",
                side -> field(sql(side.name()), Double.class, box));
    }

    private static String sql(String side) {
        return switch (side) {
            case "west" -> "st_xmin({0})";
            case "south" -> "st_ymin({0})";
            case "east" -> "st_xmax({0})";
            case "north" -> "st_ymax({0})";
            default -> throw new IllegalStateException("Extent." + side + " has no SQL");
        };
    }
}
