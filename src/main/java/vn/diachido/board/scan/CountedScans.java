package vn.diachido.board.scan;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.diachido.board.Scans;
import vn.diachido.board.Visit;
import vn.diachido.graphql.Calendar;

/**
 * Notes scans in a queue of bounded length and writes them every other second, many at once. While
 * the database is down they wait; what does not fit is not counted.
 */
@Component
class CountedScans implements Scans {

    private static final Logger LOG = LoggerFactory.getLogger(CountedScans.class);
    private static final int QUEUE = 10_000;
    private static final int MOST_WAITING = 50_000;
    private static final long SECONDS = 2;

    private final BlockingQueue<Visit> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<Counted, Integer> waiting = new HashMap<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("scans").factory());
    private final ScanRepository counts;
    private final Repeats repeats;
    private boolean failing;

    @Autowired
    CountedScans(ScanRepository counts) {
        this(counts, InstantSource.system());
    }

    CountedScans(ScanRepository counts, InstantSource clock) {
        this.counts = counts;
        this.repeats = new Repeats(clock);
    }

    @PostConstruct
    void start() {
        writer.scheduleWithFixedDelay(this::flush, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        writer.shutdown();
        flush();
    }

    @Override
    public void note(Visit visit) {
        queue.offer(visit);
    }

    @Override
    public synchronized void flush() {
        repeats.forget();
        for (Visit visit = queue.poll(); visit != null; visit = queue.poll()) {
            if (repeats.isNew(visit) && waiting.size() < MOST_WAITING) {
                waiting.merge(
                        new Counted(Calendar.today(), visit.code().text(), visit.language()),
                        1,
                        Integer::sum);
            }
        }
        if (!waiting.isEmpty()) {
            write();
        }
    }

    /** What could not be written is tried again. */
    private void write() {
        try {
            counts.add(waiting);
            waiting.clear();
            failing = false;
        } catch (DataAccessException
                | TransactionException
                | org.jooq.exception.DataAccessException e) {
            if (!failing) {
                LOG.warn("Scans cannot be written just now: {}", String.valueOf(e.getMessage()));
            }
            failing = true;
        }
    }
}
