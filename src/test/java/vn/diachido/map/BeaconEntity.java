package vn.diachido.map;

import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.annotation.Bean;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Search;

/**
 * An entity of which there is only this, its table and its schema: it gets a list, totals, filters,
 * tiles, clusters, exports and access. Not annotated, so that no scan finds it.
 */
public class BeaconEntity {

    private static <V> Field<V> of(Table<?> table, String column, DataType<V> type) {
        return DSL.field(name(table.getName(), column), type);
    }

    static class BeaconReadModel extends PlacedModel<Table<?>> {

        BeaconReadModel() {
            super(
                    "Beacon",
                    DSL.table("beacon"),
                    row -> of(row, "id", SQLDataType.BIGINT.notNull()));
            column("name", row -> of(row, "name", SQLDataType.VARCHAR.notNull()));
            column("lit", row -> of(row, "lit", SQLDataType.BOOLEAN.notNull()));
            column("note", row -> of(row, "note", SQLDataType.VARCHAR));
            filter("lit", (row, lit) -> of(row.table(), "lit", SQLDataType.BOOLEAN).eq(lit.bool()));
            filter(
                    "search",
                    (row, words) ->
                            Search.matches(
                                    of(row.table(), "search_key", SQLDataType.VARCHAR), words));
            placed(Place.point(row -> DSL.field(name(row.getName(), "position"), Geometry.class)));
            list("beacons");
        }

        @Override
        protected Condition access(Row<Table<?>> row) {
            return row.asked().standing().isAdministrator()
                    ? DSL.noCondition()
                    : DSL.condition(of(row.table(), "draft", SQLDataType.BOOLEAN)).not();
        }
    }

    @Bean
    BeaconReadModel beaconReadModel() {
        return new BeaconReadModel();
    }

    @Bean
    TileLayer<Table<?>> beacons(BeaconReadModel model) {
        return new TileLayer<>(
                "beacons",
                model,
                List.of("beacon"),
                List.of(
                        Part.places(
                                "beacons",
                                model,
                                List.of(
                                        Property.text(model, "id"),
                                        Property.text(model, "name")))));
    }
}
