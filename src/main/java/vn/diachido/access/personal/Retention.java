package vn.diachido.access.personal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.access.Doer;
import vn.diachido.access.Holding;
import vn.diachido.access.Trust;
import vn.diachido.access.account.FollowedGrants;
import vn.diachido.graphql.Filters;

/**
 * Lets go once a day what is kept no longer, as the schema's {@code @personal} says, and notes
 * which grants' units ended.
 */
@Component
@ConditionalOnWebApplication
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int CONTACT_DAYS = 30;
    private static final int ACCOUNT_YEARS = 1;
    private static final int INVITED_DAYS = 90;

    private final RetentionRepository rows;
    private final Erasure erasure;
    private final FollowedGrants followed;
    private final Filters filters;
    private final Trust trust;
    private final List<Holding> holdings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("retention").factory());

    Retention(
            RetentionRepository rows,
            Erasure erasure,
            FollowedGrants followed,
            Filters filters,
            Trust trust,
            List<Holding> holdings) {
        this.rows = rows;
        this.erasure = erasure;
        this.followed = followed;
        this.filters = filters;
        this.trust = trust;
        this.holdings = holdings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        clock.scheduleWithFixedDelay(this::runSafely, 1, 24 * 60, TimeUnit.MINUTES);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        clock.shutdownNow();
    }

    private void runSafely() {
        try {
            run(OffsetDateTime.now());
        } catch (RuntimeException e) {
            LOG.error("What is kept too long was not let go", e);
        }
    }

    void run(OffsetDateTime now) {
        trust.run(() -> {
            if (!rows.begin()) {
                return;
            }
            followed.tell(Doer.MACHINE);
            filters.tidy();
            rows.endSessions(now);
            rows.forgetInvitations(now.minusDays(CONTACT_DAYS));
            rows.forgetContacts(now.minusDays(CONTACT_DAYS));
            holdings.forEach(holding -> holding.letGo(now.toLocalDate()));
            rows.over(now.minusYears(ACCOUNT_YEARS), now.minusDays(INVITED_DAYS))
                    .forEach(account ->
                            erasure.erase(account, Doer.MACHINE, "kept as long as it may be"));
        });
    }
}
