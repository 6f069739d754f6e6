package vn.diachido.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.ExitArguments;
import vn.diachido.graphql.Reads;
import vn.diachido.query.Asker;
import vn.diachido.query.Exit;
import vn.diachido.query.Refusal;
import vn.diachido.query.Viewer;

/** Draws tiles and keeps them as long as the data they were made from does not change. */
@Component
class Tiles {

    /** From here on a tile is about as wide as a commune with its neighbours. */
    private static final int NARROW_FROM_ZOOM = 10;

    private static final long MAX_CACHED_BYTES = 64L << 20;

    /** What a tile depends on. */
    private record Key(
            String layer,
            TileAddress address,
            Object where,
            LocalDate day,
            Viewer viewer,
            long version) {}

    private final Map<String, TileLayer<?>> layers;
    private final Reads reads;
    private final ExitArguments arguments;
    private final DataVersionRepository versions;
    private final Cache<Key, byte[]> drawn =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CACHED_BYTES)
                    .weigher((Key key, byte[] tile) -> tile.length + 200)
                    .build();

    Tiles(
            Collection<TileLayer<?>> layers,
            Reads reads,
            ExitArguments arguments,
            DataVersionRepository versions) {
        this.layers =
                layers.stream()
                        .collect(
                                Collectors.toMap(
                                        TileLayer::name,
                                        layer -> layer,
                                        (one, other) -> {
                                            throw new IllegalStateException(one.name());
                                        },
                                        TreeMap::new));
        this.reads = reads;
        this.arguments = arguments;
        this.versions = versions;
    }

    /** A layer by its name; an unknown one is refused with the names there are. */
    TileLayer<?> layer(String name) {
        TileLayer<?> layer = layers.get(name);
        if (layer == null) {
            throw new Refusal(
                    Refusal.Code.UNKNOWN_LAYER,
                    "unknownLayer",
                    name,
                    String.join(", ", layers.keySet()));
        }
        return layer;
    }

    /** Changes when anything the layer shows may have changed. */
    long version(TileLayer<?> layer) {
        return versions.versionOf(layer.versions());
    }

    /** The tile's bytes, none where nothing is there. */
    <T extends Table<?>> byte[] draw(TileLayer<T> layer, TileRequest request, long version) {
        TileAddress address = request.address();
        Exit<T> exit =
                arguments
                        .exit(
                                layer.model(),
                                "tiles/" + layer.name() + "/" + address.z(),
                                address.z() >= NARROW_FROM_ZOOM,
                                request.where(),
                                request.asOf(),
                                request.locale())
                        .with("z", address.z())
                        .with("x", address.x())
                        .with("y", address.y());
        Key key =
                new Key(
                        layer.name(),
                        address,
                        exit.values().getOrDefault("where", Map.of()),
                        arguments.day(exit),
                        request.viewer(),
                        version);
        return drawn.get(key, missing -> draw(layer, request, exit));
    }

    private <T extends Table<?>> byte[] draw(
            TileLayer<T> layer, TileRequest request, Exit<T> exit) {
        byte[] tile =
                reads.exit(
                        exit,
                        new Asker(exit.values(), request.viewer(), Calendar.today()),
                        (row, visible) -> TileSql.of(layer, request.address().z(), row, visible));
        return tile == null ? new byte[0] : tile;
    }
}
