package vn.diachido.database.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over the server that runs in a data directory, or clears away what a killed one left there.
 */
final class Takeover {

    private static final Logger log = LoggerFactory.getLogger(Takeover.class);

    /** Backends notice that their postmaster is gone at once, unless they are in a long query. */
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(50);

    private final Path dataDirectory;
    private final OwnServer ownServer;
    private final ServerProcesses processes;
    private final Duration answerLimit;

    Takeover(OwnServer ownServer, Account account, Duration answerLimit) {
        this.dataDirectory = ownServer.dataDirectory();
        this.ownServer = ownServer;
        this.processes = new ServerProcesses(dataDirectory, account);
        this.answerLimit = answerLimit;
    }

    /** Waits for a server of this directory to answer or to end; empty once none is left. */
    Optional<Server> attempt() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        while (Files.exists(PostmasterFile.path(dataDirectory))) {
            Optional<PostmasterFile> file = PostmasterFile.read(dataDirectory);
            List<ProcessHandle> alive = processes.all(file);
            Optional<Server> server = file.flatMap(known -> server(known, alive));
            if (server.isPresent() && ownServer.answers(server.get().port())) {
                log.info("Using the PostgreSQL that already runs in {}", dataDirectory);
                return server;
            }
            if (server.isPresent()) {
                failAfter(begin, server.get());
            } else {
                clearAway(alive, Instant.now().isAfter(begin.plus(ORPHAN_GRACE)));
            }
            Thread.sleep(POLL);
        }
        return Optional.empty();
    }

    private static Optional<Server> server(PostmasterFile file, List<ProcessHandle> alive) {
        return alive.stream()
                .filter(process -> process.pid() == file.processId())
                .map(process -> new Server(process, file.port()))
                .findFirst();
    }

    private void clearAway(List<ProcessHandle> orphans, boolean impatient) throws IOException {
        if (orphans.isEmpty()) {
            Files.deleteIfExists(PostmasterFile.path(dataDirectory));
        } else if (impatient) {
            log.warn("Ending {} orphaned processes of PostgreSQL", orphans.size());
            orphans.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void failAfter(Instant begin, Server silent) {
        if (Instant.now().isAfter(begin.plus(answerLimit))) {
            throw new ClusterException(
                    "Process %d runs in %s but does not take our password."
                            .formatted(silent.process().pid(), dataDirectory),
                    "End it (kill -INT %d) and start again.".formatted(silent.process().pid()));
        }
    }
}
