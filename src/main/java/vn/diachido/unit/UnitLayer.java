package vn.diachido.unit;

import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;

/** Units on the map: borders by level, and the points of their labels. */
@Configuration(proxyBeanMethods = false)
class UnitLayer {

    private static final int MAX_ZOOM = 22;

    /** Below, a district or a commune is a few pixels wide. */
    private static final int DISTRICTS_FROM = 6;

    private static final int COMMUNES_FROM = 7;

    @Bean
    TileLayer<Version> units(UnitReadModel units) {
        return new TileLayer<>(
                "units",
                units,
                List.of("unit"),
                List.of(
                        borders(units, "provinces", "PROVINCE", 0),
                        borders(units, "districts", "DISTRICT", DISTRICTS_FROM),
                        borders(units, "communes", "COMMUNE", COMMUNES_FROM),
                        labels(units, 0, COMMUNES_FROM - 1, "PROVINCE"),
                        labels(units, COMMUNES_FROM, MAX_ZOOM, "PROVINCE", "DISTRICT", "COMMUNE")));
    }

    private static Part<Version> borders(
            UnitReadModel units, String name, String level, int minZoom) {
        return new Part<>(
                name,
                row -> of(row, CurrentBoundary.ALIAS.GEOM),
                meets(false),
                row -> row.table().LEVEL.eq(DSL.inline(level)),
                List.of(
                        Property.text(units, "id"),
                        Property.text(units, "code"),
                        Property.text(units, "name"),
                        Property.text(units, "fullName"),
                        Property.text(units, "kind"),
                        accuracy(units),
                        new Property<>(
                                "change", "String", row -> of(row, CurrentBoundary.ALIAS.CHANGE))),
                minZoom,
                MAX_ZOOM);
    }

    private static Part<Version> labels(
            UnitReadModel units, int minZoom, int maxZoom, String... levels) {
        return new Part<>(
                "labels",
                row -> of(row, CurrentBoundary.ALIAS.CENTRE),
                meets(true),
                row -> row.table().LEVEL.in(inlined(levels)),
                List.of(
                        Property.text(units, "id"),
                        Property.text(units, "level"),
                        Property.text(units, "kind"),
                        Property.text(units, "name"),
                        Property.text(units, "fullName"),
                        accuracy(units)),
                minZoom,
                maxZoom);
    }

    /** How well the border is known; a unit without a border has none. */
    private static Property<Version> accuracy(UnitReadModel units) {
        return new Property<>(
                "accuracy", "String", row -> units.expression("boundaryAccuracy", row));
    }

    private static List<Field<String>> inlined(String... levels) {
        return Arrays.stream(levels).<Field<String>>map(DSL::inline).toList();
    }

    private static <V> Field<V> of(Row<Version> row, Field<V> value) {
        return DSL.field(
                select(value)
                        .from(CurrentBoundary.ALIAS)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf())));
    }

    /** The units are looked up from the borders the index finds, not the other way round. */
    private static Place.Meets<Version> meets(boolean centre) {
        Field<Geometry> column = centre ? CurrentBoundary.ALIAS.CENTRE : CurrentBoundary.ALIAS.GEOM;
        return (row, test) ->
                row.table()
                        .UNIT_ID
                        .in(
                                select(CurrentBoundary.ALIAS.UNIT_ID)
                                        .from(CurrentBoundary.ALIAS)
                                        .where(CurrentBoundary.on(row.asOf()))
                                        .and(test.apply(column)));
    }
}
