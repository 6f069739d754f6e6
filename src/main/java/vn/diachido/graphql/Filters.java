package vn.diachido.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/** Filters that stand in addresses by their hash. */
@Component
public class Filters {

    /** A filter of a few thousand vertices. */
    static final int MAX_CHARACTERS = 100_000;

    /** New filters of one address in a minute; those that are known do not count. */
    static final int MAX_NEW_PER_MINUTE = 60;

    /** Filters kept: at most a gigabyte, in truth some megabytes. */
    private static final int MAX_FILTERS = 10_000;

    private static final int FORGOTTEN_AFTER_DAYS = 90;

    /** How many new ones until the rest is tidied up. */
    private static final int TIDY_EVERY = 100;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{1,64}");

    private record Key(String entity, String hash) {}

    private final FilterRepository repository;
    private final AtomicInteger added = new AtomicInteger();

    /** Looked up again after some hours, so that what is used is noted each day. */
    private final Cache<Key, String> known =
            Caffeine.newBuilder()
                    .maximumWeight(16L << 20)
                    .weigher((Key key, String filter) -> filter.length() + 100)
                    .expireAfterWrite(Duration.ofHours(6))
                    .build();

    private final Cache<String, AtomicInteger> newByAddress =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    Filters(FilterRepository repository) {
        this.repository = repository;
    }

    /** The canonical filter behind a hash, for one entity only. */
    String get(String entity, String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw unknown(entity);
        }
        return known.get(
                new Key(entity, hash),
                key ->
                        repository
                                .use(entity, hash, Calendar.today())
                                .orElseThrow(() -> unknown(entity)));
    }

    private static Refusal unknown(String entity) {
        return new Refusal(Refusal.Code.UNKNOWN_FILTER, "unknownFilter", entity);
    }

    /**
     * Keeps a canonical filter.
     *
     * @param address who asks, so that nobody fills the store
     * @return its hash
     */
    String keep(String entity, String canonical, String address) {
        if (canonical.length() > MAX_CHARACTERS) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "filterTooLarge", MAX_CHARACTERS);
        }
        String hash = CanonicalFilter.hash(entity, canonical);
        Key key = new Key(entity, hash);
        if (known.getIfPresent(key) == null) {
            if (repository.use(entity, hash, Calendar.today()).isEmpty()) {
                add(entity, hash, canonical, address);
            }
            known.put(key, canonical);
        }
        return hash;
    }

    private void add(String entity, String hash, String canonical, String address) {
        AtomicInteger of = newByAddress.get(address, key -> new AtomicInteger());
        if (of.incrementAndGet() > MAX_NEW_PER_MINUTE) {
            throw new Refusal(Refusal.Code.RATE_LIMITED, "tooManyNewFilters", MAX_NEW_PER_MINUTE);
        }
        repository.keep(entity, hash, canonical, Calendar.today());
        if (added.incrementAndGet() % TIDY_EVERY == 0) {
            tidy();
        }
    }

    /** Forgets what was not used for long. */
    public void tidy() {
        repository.forget(Calendar.today().minusDays(FORGOTTEN_AFTER_DAYS), MAX_FILTERS);
    }

    /** Forgets filters that mention one of some texts, such as a name or a phone number. */
    public void forgetMentions(List<String> texts) {
        repository.forgetMentions(texts);
        known.invalidateAll();
    }

    /** Where a person is erased, other servers hear of it in this way. */
    @EventListener
    void forget(AccessChanged changed) {
        known.invalidateAll();
    }
}
