package vn.diachido.database.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running on one port, from a thread of its own that lives as long as the
 * application: when the server ends before it was told to, it is started again.
 */
final class Supervisor {

    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ServerStart start;
    private final ClusterLock lock;
    private final CompletableFuture<Server> first = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean dismissed;

    Supervisor(ServerStart start, ClusterLock lock) {
        this.start = start;
        this.lock = lock;
        this.thread = Thread.ofPlatform().name("postgres-supervisor").daemon().unstarted(this::run);
    }

    /** Starts the server and waits until it answers. */
    Server begin() {
        thread.start();
        try {
            return first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ClusterException known ? known : e;
        }
    }

    /**
     * From now on the server may end. The thread goes with it and not before: the server would be
     * interrupted, and other processes may use it.
     */
    void dismiss() {
        dismissed = true;
    }

    private void run() {
        try {
            Server server = bring(OptionalInt.empty());
            first.complete(server);
            while (true) {
                awaitEnd(server);
                if (dismissed) {
                    return;
                }
                log.warn("PostgreSQL has ended and is started again");
                server = bringAgain(server.port());
            }
        } catch (InterruptedException | IOException | RuntimeException e) {
            if (!first.completeExceptionally(e) && !dismissed) {
                log.error("PostgreSQL is no longer watched", e);
            }
        }
    }

    private static void awaitEnd(Server server) throws InterruptedException {
        try {
            server.process().onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Server bringAgain(int port) throws IOException, InterruptedException {
        while (true) {
            try {
                return bring(OptionalInt.of(port));
            } catch (ClusterException e) {
                if (dismissed) {
                    throw e;
                }
                log.error("PostgreSQL cannot be started again yet: {}", e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    private Server bring(OptionalInt port) throws IOException, InterruptedException {
        try (ClusterLock.Change alone = lock.change()) {
            return start.run(port);
        }
    }
}
