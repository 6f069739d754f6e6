package vn.diachido.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.AccessChanged;
import vn.diachido.graphql.Viewers;
import vn.diachido.query.request.Area;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Remembers who holds which token, until anything about who may do what changes. */
@Component
class KnownViewers implements Viewers {

    private static final int MAX_KNOWN = 10_000;

    /** A change is told at once; a day that begins, or a session that ends by itself, is not. */
    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private static final Set<Role> EDITORS = Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR);
    private static final Set<Role> KEEPERS =
            Set.of(Role.SQUAD_LEADER, Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR);

    /**
     * @param change the last one that was told before it was looked up
     */
    private record Known<V>(long change, V value) {}

    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Known<Optional<Viewer>>> known =
            Caffeine.newBuilder().maximumSize(MAX_KNOWN).expireAfterWrite(MAX_AGE).build();
    private final Cache<Viewer, Known<Boolean>> current =
            Caffeine.newBuilder().maximumSize(MAX_KNOWN).expireAfterWrite(MAX_AGE).build();
    private final ViewerRepository viewers;
    private final Trust trust;
    private final ObjectProvider<ForeignTokens> foreign;
    private final Sessions sessions;

    KnownViewers(
            ViewerRepository viewers,
            Sessions sessions,
            Trust trust,
            ObjectProvider<ForeignTokens> foreign) {
        this.viewers = viewers;
        this.sessions = sessions;
        this.trust = trust;
        this.foreign = foreign;
    }

    @Override
    public Optional<Viewer> find(String token) {
        return sinceLastChange(known, key(token), digest -> look(token));
    }

    /** Tokens themselves are not kept. */
    private static String key(String token) {
        return HexFormat.of().formatHex(new Token(token).digest());
    }

    private Optional<Viewer> look(String token) {
        ForeignTokens others = foreign.getIfAvailable();
        if (others != null && others.isOne(token)) {
            return others.account(token)
                    .flatMap(account -> trust.apart(() -> viewers.find(account, 0, false)));
        }
        return trust.apart(() -> sessions.use(new Token(token)).flatMap(this::viewer));
    }

    private Optional<Viewer> viewer(HeldSession session) {
        return viewers.find(session.account(), session.id(), session.kind() == SessionKind.BROWSER);
    }

    @Override
    public boolean isCurrent(Viewer viewer) {
        if (viewer.isPublic()) {
            return true;
        }
        return sinceLastChange(current, viewer, this::isStill);
    }

    @Override
    public boolean isStill(Viewer viewer) {
        Optional<Viewer> now =
                trust.apart(() ->
                        viewer.session() == 0
                                ? viewers.find(viewer.account(), 0, false)
                                : sessions.find(viewer.session()).flatMap(this::viewer));
        return now.equals(Optional.of(viewer));
    }

    /**
     * What was being looked up while a change was told may be of before, and is looked up again.
     */
    private <K, V> V sinceLastChange(Cache<K, Known<V>> cache, K key, Function<K, V> look) {
        long change = changes.get();
        Known<V> found = cache.getIfPresent(key);
        if (found == null || found.change < change) {
            found =
                    cache.asMap()
                            .compute(
                                    key,
                                    (same, other) ->
                                            other != null && other.change >= change
                                                    ? other
                                                    : new Known<>(changes.get(), look.apply(same)));
        }
        return found.value;
    }

    @EventListener
    void forget(AccessChanged changed) {
        changes.incrementAndGet();
        known.invalidateAll();
        current.invalidateAll();
    }

    @Override
    public Map<String, String> settings(Viewer viewer) {
        return Map.of(
                "diachido.account",
                viewer.isSignedIn() ? String.valueOf(viewer.account()) : "",
                "diachido.trusted",
                viewer.has(Role.ADMINISTRATOR) ? "on" : "",
                "diachido.edits",
                units(viewer, EDITORS),
                "diachido.keeps",
                units(viewer, KEEPERS));
    }

    private static String units(Viewer viewer, Set<Role> roles) {
        Set<Long> units = new TreeSet<>();
        for (Role role : roles) {
            Area area = viewer.area(role);
            units.addAll(area.units());
            if (area.everywhere()) {
                units.add(0L);
            }
        }
        return units.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
