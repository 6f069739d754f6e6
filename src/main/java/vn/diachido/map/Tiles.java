package vn.diachido.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.DataVersionRepository;
import vn.diachido.graphql.ExitArguments;
import vn.diachido.graphql.Reads;
import vn.diachido.query.Exit;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Viewer;

/** Draws tiles and keeps them as long as the data they were made from does not change. */
@Component
class Tiles {

    /** From here on a tile is about as wide as a commune with its neighbours. */
    private static final int NARROW_FROM_ZOOM = 10;

    private static final long MAX_CACHED_BYTES = 64L << 20;

    /** What a tile depends on. */
    private record Key(
            TileRequest.Kind kind,
            String layer,
            TileAddress address,
            Object where,
            LocalDate day,
            Viewer viewer,
            long version) {}

    private final Reads reads;
    private final ExitArguments arguments;
    private final DataVersionRepository versions;
    private final Cache<Key, byte[]> drawn =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CACHED_BYTES)
                    .weigher((Key key, byte[] tile) -> tile.length + 200)
                    .build();

    Tiles(Reads reads, ExitArguments arguments, DataVersionRepository versions) {
        this.reads = reads;
        this.arguments = arguments;
        this.versions = versions;
    }

    /** The tile's bytes, none where nothing is there. */
    <T extends Table<?>> byte[] draw(TileLayer<T> layer, TileRequest request) {
        TileAddress address = request.address();
        Exit<T> exit =
                arguments
                        .exit(
                                layer.model(),
                                request.kind() + "/" + layer.name() + "/" + address.z(),
                                address.z() >= NARROW_FROM_ZOOM,
                                request.question())
                        .with("z", address.z())
                        .with("x", address.x())
                        .with("y", address.y());
        Key key =
                new Key(
                        request.kind(),
                        layer.name(),
                        address,
                        exit.values().getOrDefault("where", Map.of()),
                        arguments.day(exit),
                        request.question().viewer(),
                        versions.versionOf(layer.versions()));
        return drawn.get(key, missing -> draw(layer, request, exit));
    }

    private <T extends Table<?>> byte[] draw(
            TileLayer<T> layer, TileRequest request, Exit<T> exit) {
        byte[] tile =
                reads.exit(
                        exit,
                        new Asker(exit.values(), request.question().viewer(), Calendar.today()),
                        (row, visible) ->
                                request.kind().sql(layer, request.address().z(), row, visible));
        return tile == null ? new byte[0] : tile;
    }
}
