package vn.diachido.graphql.change;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;
import vn.diachido.graphql.Found;
import vn.diachido.query.ReadModel;
import vn.diachido.query.request.Refusal;

/**
 * Somebody who follows the changes of an entity. Changes are taken from the feed as fast as they
 * are read, never faster; who falls behind the feed's memory is sent away to come back with the
 * token.
 */
final class ChangeSubscription {

    private static final int AT_A_TIME = 100;

    private final ChangeFeed feed;
    private final ReadModel<?> model;
    private final Set<Long> only;
    private final Function<List<Long>, Set<Long>> seen;
    private final BooleanSupplier welcome;
    private final boolean tellsGone;
    private final FluxSink<Map<String, Object>> sink;
    private final Queue<Map<String, Object>> ready = new ArrayDeque<>();
    private final AtomicInteger wakings = new AtomicInteger();
    private Position place;
    private boolean live;

    /**
     * @param only ids; all where empty
     * @param seen which of some things the subscriber may see
     * @param tellsGone is the subscriber told of things that exist, or can be seen, no more? Nobody
     *     can say whether it might have seen them, unless everybody could
     * @param welcome may the subscriber still what it might at first?
     */
    ChangeSubscription(
            ChangeFeed feed,
            ReadModel<?> model,
            Set<Long> only,
            Position place,
            Function<List<Long>, Set<Long>> seen,
            BooleanSupplier welcome,
            boolean tellsGone,
            FluxSink<Map<String, Object>> sink) {
        this.feed = feed;
        this.model = model;
        this.only = only;
        this.place = place;
        this.seen = seen;
        this.welcome = welcome;
        this.tellsGone = tellsGone;
        this.sink = sink;
        ready.add(event(place, "READY", null));
    }

    void wake() {
        if (wakings.getAndIncrement() == 0) {
            feed.work(this::emit);
        }
    }

    /** Who may no more what they might when they came is sent away to come again. */
    void lookAgain() {
        feed.work(() -> {
            if (!welcome.getAsBoolean()) {
                sink.error(new Refusal(Refusal.Code.NOT_ALLOWED, "accessChanged"));
            }
        });
    }

    void complete() {
        sink.complete();
    }

    /** Only one thread at a time is here; wakings meanwhile make it go round once more. */
    private void emit() {
        int seenWakings = wakings.get();
        do {
            try {
                emitReady();
            } catch (RuntimeException e) {
                sink.error(e);
                return;
            }
            seenWakings = wakings.addAndGet(-seenWakings);
        } while (seenWakings != 0);
    }

    private void emitReady() {
        while (!sink.isCancelled() && sink.requestedFromDownstream() > 0) {
            if (ready.isEmpty() && !fetch()) {
                return;
            }
            Map<String, Object> event = ready.poll();
            if (event != null) {
                sink.next(event);
            }
        }
    }

    /** Takes further changes from the feed; false where there are none. */
    private boolean fetch() {
        if (feed.isFresh(place)) {
            live = true;
        } else if (live) {
            throw new Refusal(Refusal.Code.TOO_SLOW, "tooSlow");
        }
        List<Change> changes = feed.after(place, AT_A_TIME);
        if (changes.isEmpty()) {
            return false;
        }
        List<Change> wanted = changes.stream().filter(this::isWanted).toList();
        List<Long> there =
                wanted.stream()
                        .filter(change -> !change.gone() && change.thing() != Change.MANY)
                        .map(Change::thing)
                        .distinct()
                        .toList();
        Set<Long> visible = there.isEmpty() ? Set.of() : seen.apply(there);
        Set<Long> ended = new HashSet<>();
        wanted.stream().filter(Change::gone).map(Change::thing).forEach(ended::add);
        wanted.stream()
                .filter(change -> change.gone() || !ended.contains(change.thing()))
                .map(change -> visible.contains(change.thing()) ? change : change.hidden())
                .filter(change -> !change.gone() || tellsGone)
                .forEach(change -> ready.add(event(change.position(), kind(change), change)));
        place = changes.getLast().position();
        return true;
    }

    private boolean isWanted(Change change) {
        return change.entity().equals(model.type())
                && (only.isEmpty()
                        || change.thing() == Change.MANY
                        || only.contains(change.thing()));
    }

    private static String kind(Change change) {
        if (change.thing() == Change.MANY) {
            return "MANY";
        }
        return change.gone() ? "GONE" : "CHANGED";
    }

    private Map<String, Object> event(Position at, String kind, @Nullable Change change) {
        Map<String, Object> event = new HashMap<>();
        event.put("token", feed.token(at));
        event.put("kind", kind);
        if (change != null && change.thing() != Change.MANY) {
            event.put("id", String.valueOf(change.thing()));
            if (!change.gone()) {
                event.put(ChangeWiring.name(model), found(change.thing()));
            }
        }
        return event;
    }

    @SuppressWarnings("unchecked") // a model's class is one of its own
    private Found found(long id) {
        return new Found((Class<? extends ReadModel<?>>) model.getClass(), id);
    }
}
