package vn.diachido.map;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import vn.diachido.graphql.UrlQuestion;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;

/** What a client asks of a layer. */
record TileRequest(Kind kind, TileAddress address, UrlQuestion question) {

    /** What is drawn: the things themselves, or how many there are. */
    enum Kind {
        TILES {
            @Override
            <T extends Table<?>> Select<?> sql(
                    TileLayer<T> layer, int zoom, Row<T> row, Condition visible) {
                return TileSql.of(layer, zoom, row, visible);
            }
        },
        CLUSTERS {
            @Override
            <T extends Table<?>> Select<?> sql(
                    TileLayer<T> layer, int zoom, Row<T> row, Condition visible) {
                return ClusterSql.of(
                        Place.of(layer.model()).orElseThrow(),
                        layer.propertiesOfOne(),
                        row,
                        visible);
            }
        };

        abstract <T extends Table<?>> Select<?> sql(
                TileLayer<T> layer, int zoom, Row<T> row, Condition visible);
    }
}
