package vn.diachido.graphql.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Limits;
import vn.diachido.graphql.Network;

/** Connections that stay, WebSockets and event streams, by who has them. */
@Component
final class Sockets {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int max;

    Sockets(Limits limits) {
        this.max = limits.socketsPerAddress();
    }

    /** Counts one more; false where that is one too many. */
    boolean open(String address) {
        boolean[] opened = {false};
        open.compute(
                Network.of(address),
                (network, count) -> {
                    int before = count == null ? 0 : count;
                    opened[0] = before < max;
                    return opened[0] ? Integer.valueOf(before + 1) : count;
                });
        return opened[0];
    }

    void close(String address) {
        open.computeIfPresent(Network.of(address), (network, count) -> fewer(count));
    }

    private static @Nullable Integer fewer(int count) {
        return count == 1 ? null : count - 1;
    }
}
