package vn.diachido.graphql.change;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import vn.diachido.graphql.OnceShown;
import vn.diachido.graphql.Reads;
import vn.diachido.graphql.StreamFailures;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.graphql.Viewers;
import vn.diachido.query.ReadModel;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;
import vn.diachido.query.request.Visibility;

/** Answers a field of {@code Subscription} with the changes of an entity. */
final class ChangeFetcher<T extends Table<?>> implements DataFetcher<Publisher<?>> {

    private static final int MAX_IDS = 200;

    private final ReadModel<T> model;
    private final Reads reads;
    private final StreamFailures failures;
    private final ObjectProvider<ChangeFeed> feeds;
    private final Viewers viewers;

    ChangeFetcher(
            ReadModel<T> model,
            Reads reads,
            StreamFailures failures,
            ObjectProvider<ChangeFeed> feeds,
            Viewers viewers) {
        this.model = model;
        this.reads = reads;
        this.failures = failures;
        this.feeds = feeds;
        this.viewers = viewers;
    }

    @Override
    public Publisher<?> get(DataFetchingEnvironment environment) {
        ChangeFeed feed = feeds.getObject();
        String token = environment.getArgument("after");
        Position place = token == null ? feed.end() : feed.parse(token);
        Set<Long> only = ids(environment.getArgument("id"));
        Viewer viewer = ViewerFilter.viewer(environment);
        Locale locale = environment.getLocale();
        return Flux.<Map<String, Object>>create(
                        sink -> follow(feed, only, place, viewer, sink),
                        FluxSink.OverflowStrategy.ERROR)
                .onErrorMap(failure -> failures.told(failure, locale));
    }

    private void follow(
            ChangeFeed feed,
            Set<Long> only,
            Position place,
            Viewer viewer,
            FluxSink<Map<String, Object>> sink) {
        ChangeSubscription subscription =
                new ChangeSubscription(
                        feed,
                        model,
                        only,
                        place,
                        ids -> reads.seen(model, ids, viewer),
                        () -> viewers.isCurrent(viewer),
                        model instanceof OnceShown
                                || model.visibility(viewer.standing(), null) == Visibility.ALL,
                        sink);
        feed.add(subscription);
        sink.onDispose(() -> feed.remove(subscription));
        sink.onRequest(more -> subscription.wake());
    }

    private static Set<Long> ids(@Nullable List<String> texts) {
        if (texts == null) {
            return Set.of();
        }
        if (texts.size() > MAX_IDS) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "listTooLong", MAX_IDS);
        }
        Set<Long> ids = new HashSet<>();
        // No thing has this id: a list of ids that are none follows nothing.
        ids.add(-1L);
        for (String text : texts) {
            try {
                ids.add(Long.valueOf(text));
            } catch (NumberFormatException e) {
                // Nobody has it.
            }
        }
        return ids;
    }
}
