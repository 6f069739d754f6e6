package vn.diachido.graphql.change;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.AccessChanged;
import vn.diachido.query.request.Refusal;

/** Reads the log of changes once for this instance and wakes all who follow it. */
@Component
@ConditionalOnWebApplication
class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    /** Name of the figure that says how many subscriptions there are. */
    static final String OPEN = "diachido.subscriptions";

    private static final int ROWS_AT_A_TIME = 500;
    private static final int IDLE_MILLIS = 30_000;

    /** While a change waits for another transaction to end, which nobody tells. */
    private static final int WAITING_MILLIS = 200;

    private static final int RETRY_MILLIS = 500;
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);

    private final ChangeRepository changes;
    private final NotificationRepository notifications;
    private final int max;
    private final int backlog;
    private final int days;
    private final ApplicationEventPublisher events;
    private final Set<ChangeSubscription> subscriptions = ConcurrentHashMap.newKeySet();

    /** A thread for each subscription that is told something just now; a slow one keeps its own. */
    private final ExecutorService workers;

    private final Thread reader = new Thread(this::run, "changes");
    private volatile Window window = Window.at(new Position(Long.MAX_VALUE, 0));
    private volatile boolean closed;
    private long server;
    private Instant looked = Instant.now();
    private OffsetDateTime forgotten = OffsetDateTime.MIN;

    /**
     * @param max subscriptions of this instance at a time
     * @param backlog changes a subscription may be behind
     * @param days for which changes are remembered
     */
    ChangeFeed(
            ChangeRepository changes,
            NotificationRepository notifications,
            @Value("${diachido.subscriptions.max:500}") int max,
            @Value("${diachido.subscriptions.backlog:2000}") int backlog,
            @Value("${diachido.subscriptions.days:7}") int days,
            MeterRegistry meters,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.notifications = notifications;
        this.max = max;
        this.backlog = backlog;
        this.days = days;
        this.events = events;
        this.workers =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("changes-", 1).factory());
        meters.gaugeCollectionSize(OPEN, Tags.empty(), subscriptions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        server = changes.server();
        window = Window.at(changes.end());
        reader.setDaemon(true);
        reader.start();
    }

    /** Before the web server waits for requests to end. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        closed = true;
        subscriptions.forEach(ChangeSubscription::complete);
        notifications.close();
        workers.shutdown();
    }

    private void run() {
        int wait = 0;
        while (!closed) {
            try {
                if (notifications.await(wait)) {
                    events.publishEvent(new AccessChanged());
                    looked = Instant.MIN;
                }
                lookAgain();
                readOn();
                wait = changes.hasWaiting() ? WAITING_MILLIS : IDLE_MILLIS;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("Changes are not heard for now: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    /** Sessions and grants also end by themselves, which nobody tells. */
    private void lookAgain() {
        Instant now = Instant.now();
        if (looked.isBefore(now.minusMillis(IDLE_MILLIS))) {
            subscriptions.forEach(ChangeSubscription::lookAgain);
            looked = now;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn() {
        List<Change> more = changes.after(window.head(), ROWS_AT_A_TIME);
        while (!more.isEmpty()) {
            window = window.with(more, backlog);
            more = changes.after(window.head(), ROWS_AT_A_TIME);
        }
        subscriptions.forEach(ChangeSubscription::wake);
        OffsetDateTime now = OffsetDateTime.now();
        if (forgotten.isBefore(now.minus(BETWEEN_FORGETTING))) {
            changes.forgetBefore(now.minusDays(days));
            forgotten = now;
        }
    }

    void work(Runnable task) {
        if (!closed) {
            workers.execute(task);
        }
    }

    /**
     * @throws Refusal where there are too many subscriptions
     */
    void add(ChangeSubscription subscription) {
        synchronized (subscriptions) {
            if (subscriptions.size() >= max || closed) {
                throw new Refusal(Refusal.Code.TOO_MANY_SUBSCRIPTIONS, "tooManySubscriptions", max);
            }
            subscriptions.add(subscription);
        }
    }

    void remove(ChangeSubscription subscription) {
        subscriptions.remove(subscription);
    }

    /**
     * Where a client goes on.
     *
     * @throws Refusal where what came after is not known any more
     */
    Position parse(String token) {
        Position place = Position.parse(token, server);
        if (!changes.remembers(place)) {
            throw new Refusal(Refusal.Code.TOKEN_EXPIRED, "tokenExpired");
        }
        return place;
    }

    Position end() {
        return changes.end();
    }

    String token(Position place) {
        return place.token(server);
    }

    boolean isFresh(Position place) {
        return window.reachesBackTo(place);
    }

    /** The next changes after a place, from memory where they are there. */
    List<Change> after(Position place, int limit) {
        Window now = window;
        return now.reachesBackTo(place) ? now.after(place, limit) : changes.after(place, limit);
    }
}
