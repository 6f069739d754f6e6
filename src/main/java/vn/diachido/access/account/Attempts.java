package vn.diachido.access.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Network;
import vn.diachido.query.request.Refusal;

/**
 * How often a password or a code may be tried, by login (there being an account or not) and by
 * address. Who tries too often is refused before anything is hashed or read.
 */
@Component
class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;

    private final Cache<String, Bucket> ofLogins = remembered();
    private final Cache<String, Bucket> ofAddresses = remembered();
    private final int perLogin;
    private final int perAddress;

    Attempts(
            @Value("${diachido.sign-in.tries-per-login:10}") int perLogin,
            @Value("${diachido.sign-in.tries-per-address:50}") int perAddress) {
        this.perLogin = perLogin;
        this.perAddress = perAddress;
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(WINDOW).build();
    }

    /**
     * Counts a try.
     *
     * @throws Refusal where there were too many
     */
    void count(String login, Caller caller) {
        take(ofAddresses.get(Network.of(caller.address()), key -> bucket(perAddress)), caller);
        take(ofLogins.get(login, key -> bucket(perLogin)), caller);
    }

    /** It was the person: their own slips are forgotten. */
    void succeeded(String login) {
        ofLogins.invalidate(login);
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                .build();
    }

    private static void take(Bucket bucket, Caller caller) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            caller.headers().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
            throw new Refusal(
                    Refusal.Code.RATE_LIMITED, "tooManyTries", wait.plusSeconds(59).toMinutes());
        }
    }
}
