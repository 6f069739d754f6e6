package vn.diachido.map;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/** The layers there are, by name. */
@Component
class Layers {

    private final Map<String, TileLayer<?>> all;

    Layers(Collection<TileLayer<?>> layers) {
        all =
                layers.stream()
                        .collect(
                                Collectors.toMap(
                                        TileLayer::name,
                                        layer -> layer,
                                        (one, other) -> {
                                            throw new IllegalStateException(one.name());
                                        },
                                        TreeMap::new));
    }

    /** An unknown one is refused with the names there are. */
    TileLayer<?> get(String name) {
        return get(name, layer -> true);
    }

    /** One that can be shown as clusters: a layer of all things of one kind. */
    TileLayer<?> getClustered(String name) {
        return get(name, TileLayer::isClustered);
    }

    private TileLayer<?> get(String name, Predicate<TileLayer<?>> fit) {
        TileLayer<?> layer = all.get(name);
        if (layer == null || !fit.test(layer)) {
            throw new Refusal(
                    Refusal.Code.UNKNOWN_LAYER,
                    "unknownLayer",
                    name,
                    all.values().stream()
                            .filter(fit)
                            .map(TileLayer::name)
                            .collect(Collectors.joining(", ")));
        }
        return layer;
    }
}
