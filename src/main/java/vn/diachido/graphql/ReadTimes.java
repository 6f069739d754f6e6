package vn.diachido.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Statement;

/** Times reads by what is read, and logs slow ones: the statement, never its values. */
@Component
class ReadTimes implements Reads.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(ReadTimes.class);

    private final MeterRegistry meters;
    private final Duration slow;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    ReadTimes(MeterRegistry meters, @Value("${diachido.slow-read}") Duration slow) {
        this.meters = meters;
        this.slow = slow;
    }

    @Override
    public void ran(String what, Statement statement, long nanoseconds) {
        Duration time = Duration.ofNanos(nanoseconds);
        timers.computeIfAbsent(what, this::timer).record(time);
        if (time.compareTo(slow) > 0) {
            LOG.warn("Slow read of {}, {} ms: {}", what, time.toMillis(), statement.sql());
        }
    }

    private Timer timer(String what) {
        return Timer.builder("diachido.reads")
                .description("Statements of reads, by the field or exit they answer")
                .tag("what", what)
                .register(meters);
    }
}
