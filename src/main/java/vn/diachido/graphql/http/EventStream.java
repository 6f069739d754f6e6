package vn.diachido.graphql.http;

import graphql.ExecutionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

/**
 * An answer as an event stream ("distinct connections" of GraphQL over SSE): an event {@code next}
 * for each result, {@code complete} at the end, comments in between that keep the connection open.
 *
 * <p>The web server gives a response to another request as soon as it has told that the stream is
 * over; it is told that by waiting for what is being written just then, or the other request would
 * be spoiled.
 */
final class EventStream extends BaseSubscriber<EventStream.Event> {

    /** Connections stay as long as both sides wish. */
    private static final Duration FOR_EVER = Duration.ZERO;

    /** What is sent; no data is a sign of life. */
    record Event(String name, Object data) {

        static final Event ALIVE = new Event("", "");
        static final Event COMPLETE = new Event("complete", "");

        static Event next(Map<String, Object> result) {
            return new Event("next", result);
        }
    }

    private final SseBuilder stream;
    private final Runnable atEnd;
    private boolean over;

    private EventStream(SseBuilder stream, Runnable atEnd) {
        this.stream = stream;
        this.atEnd = atEnd;
        stream.onError(failure -> end());
        stream.onTimeout(this::end);
        stream.onComplete(this::end);
    }

    /**
     * @param atEnd is done once, however it ends
     */
    static ServerResponse of(WebGraphQlResponse answer, Duration keepAlive, Runnable atEnd) {
        Flux<Event> alive =
                Flux.interval(keepAlive, Schedulers.boundedElastic())
                        .onBackpressureDrop()
                        .map(count -> Event.ALIVE);
        Flux<Event> events =
                results(answer)
                        .map(Event::next)
                        .concatWith(Mono.just(Event.COMPLETE))
                        .mergeWith(alive)
                        .takeUntil(event -> event == Event.COMPLETE);
        return ServerResponse.sse(
                stream -> events.subscribe(new EventStream(stream, atEnd)), FOR_EVER);
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse answer) {
        if (!(answer.getExecutionResult().getData() instanceof Publisher<?> publisher)) {
            return Flux.just(answer.toMap());
        }
        return Flux.from(publisher)
                .cast(ExecutionResult.class)
                .map(ExecutionResult::toSpecification)
                .onErrorResume(
                        SubscriptionPublisherException.class,
                        failure -> Mono.just(errors(failure)));
    }

    private static Map<String, Object> errors(SubscriptionPublisherException failure) {
        return Map.of(
                "errors",
                failure.getErrors().stream().map(error -> error.toSpecification()).toList());
    }

    private synchronized void end() {
        over = true;
        cancel();
    }

    @Override
    protected synchronized void hookOnNext(Event event) {
        if (over) {
            return;
        }
        try {
            if (event == Event.ALIVE) {
                stream.comment("").send();
            } else {
                stream.event(event.name()).data(event.data());
            }
        } catch (IOException e) {
            end();
            stream.error(e);
        }
    }

    @Override
    protected void hookFinally(SignalType end) {
        atEnd.run();
    }

    @Override
    protected synchronized void hookOnComplete() {
        if (!over) {
            stream.complete();
        }
    }

    @Override
    protected synchronized void hookOnError(Throwable failure) {
        if (!over) {
            stream.error(failure);
        }
    }
}
