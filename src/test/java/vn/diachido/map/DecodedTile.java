package vn.diachido.map;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A tile read back: properties and shapes by layer. */
public record DecodedTile(Map<String, List<Feature>> layers) {

    /** What a tile says of one thing. */
    public record Feature(Map<String, Object> properties, Geometry shape) {}

    @SuppressWarnings("unchecked") // the reader keeps a feature's properties as user data
    public static DecodedTile of(byte[] mvt) {
        Map<String, List<Feature>> layers = new HashMap<>();
        try {
            MvtReader.loadMvt(
                            new ByteArrayInputStream(mvt),
                            new GeometryFactory(),
                            new TagKeyValueMapConverter())
                    .getLayersByName()
                    .forEach((name, layer) -> {
                        List<Feature> features = new ArrayList<>();
                        layer.getGeometries()
                                .forEach(shape ->
                                        features.add(
                                                new Feature(
                                                        (Map<String, Object>) shape.getUserData(),
                                                        shape)));
                        layers.put(name, features);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DecodedTile(layers);
    }

    /** A property of every feature of a layer; empty where the tile has no such layer. */
    public List<Object> values(String layer, String property) {
        return layers.getOrDefault(layer, List.of()).stream()
                .map(feature -> feature.properties().get(property))
                .toList();
    }
}
