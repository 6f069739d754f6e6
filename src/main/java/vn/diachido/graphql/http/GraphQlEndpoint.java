package vn.diachido.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.graphql.document.Operations;
import vn.diachido.query.request.Refusal;

/**
 * {@code /graphql} after the GraphQL-over-HTTP specification: POST, and GET for what changes
 * nothing.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlEndpoint {

    /** Nobody here asks by which address a request came: it is not put together for each. */
    private static final URI ADDRESS = URI.create("/graphql");

    private final Questions questions;
    private final WebGraphQlHandler graphQl;
    private final Freshness freshness;
    private final RefusalMessages messages;
    private final JsonMapper json;
    private final Sockets sockets;
    private final Duration keepAlive;
    private final AlternativeJdkIdGenerator ids = new AlternativeJdkIdGenerator();

    GraphQlEndpoint(
            Questions questions,
            WebGraphQlHandler graphQl,
            Freshness freshness,
            RefusalMessages messages,
            JsonMapper json,
            Sockets sockets,
            @Value("${diachido.subscriptions.keep-alive:12s}") Duration keepAlive) {
        this.questions = questions;
        this.graphQl = graphQl;
        this.freshness = freshness;
        this.messages = messages;
        this.json = json;
        this.sockets = sockets;
        this.keepAlive = keepAlive;
    }

    /** Before Spring's own, which knows POST only. */
    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> graphQlOverHttp() {
        return RouterFunctions.route(RequestPredicates.path("/graphql"), this::answer);
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        try {
            Rendering rendering = Rendering.of(request.headers().header(HttpHeaders.ACCEPT));
            HttpMethod method = request.method();
            if (method == HttpMethod.GET) {
                return got(request, rendering);
            }
            if (method == HttpMethod.POST) {
                return posted(request, rendering);
            }
            throw new Refusal(Refusal.Code.METHOD_NOT_ALLOWED, "getOrPost");
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private ServerResponse posted(ServerRequest request, Rendering rendering) throws IOException {
        if (rendering == Rendering.STREAM) {
            return streamed(request, Operations.ALL);
        }
        Caller caller = Caller.of(request.servletRequest());
        WebGraphQlResponse answer =
                run(
                        request,
                        questions.read(request.servletRequest()),
                        Map.of(Operations.class, Operations.ANSWERED_ONCE, Caller.class, caller));
        return ServerResponse.status(Status.of(answer, rendering))
                .contentType(rendering.type())
                .headers(headers -> headers.putAll(answer.getResponseHeaders()))
                .headers(headers -> headers.putAll(caller.headers()))
                .build(written(answer));
    }

    private ServerResponse got(ServerRequest request, Rendering rendering) throws IOException {
        if (rendering == Rendering.STREAM) {
            return streamed(request, Operations.READING_ON);
        }
        HttpServletRequest http = request.servletRequest();
        GraphQlRequest question = questions.read(http);
        // What one person may see alone changes without a version of the data.
        boolean open = ViewerFilter.viewer(http).isPublic();
        String tag = freshness.tag(http, rendering, LocaleContextHolder.getLocale());
        if (open && Freshness.isHeld(http, tag)) {
            return ServerResponse.status(304).headers(Freshness.kept(tag)).build();
        }
        WebGraphQlResponse answer = run(request, question, Operations.READING);
        int status = Status.of(answer, rendering);
        return ServerResponse.status(status)
                .contentType(rendering.type())
                .headers(
                        open && answer.getErrors().isEmpty()
                                ? Freshness.kept(tag)
                                : Freshness.notKept())
                .headers(headers -> Status.allow(headers, status))
                .build(written(answer));
    }

    private ServerResponse streamed(ServerRequest request, Operations carried) throws IOException {
        GraphQlRequest question = questions.read(request.servletRequest());
        String address = request.servletRequest().getRemoteAddr();
        if (!sockets.open(address)) {
            throw new Refusal(Refusal.Code.RATE_LIMITED, "tooManyStreams");
        }
        boolean begun = false;
        try {
            ServerResponse stream =
                    EventStream.of(
                            run(request, question, carried),
                            keepAlive,
                            () -> sockets.close(address));
            begun = true;
            return stream;
        } finally {
            if (!begun) {
                sockets.close(address);
            }
        }
    }

    private WebGraphQlResponse run(
            ServerRequest request, GraphQlRequest question, Operations carried) {
        return run(request, question, Map.of(Operations.class, carried));
    }

    private WebGraphQlResponse run(
            ServerRequest request, GraphQlRequest question, Map<Class<?>, Object> context) {
        WebGraphQlRequest asked =
                new WebGraphQlRequest(
                        ADDRESS,
                        request.headers().asHttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        request.remoteAddress().orElse(null),
                        request.attributes(),
                        question,
                        ids.generateId().toString(),
                        LocaleContextHolder.getLocale());
        asked.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
        return Objects.requireNonNull(graphQl.handleRequest(asked).block());
    }

    /** Written at once: what is written, and as what, is known without asking converters. */
    private ServerResponse.HeadersBuilder.WriteFunction written(WebGraphQlResponse answer) {
        return (request, response) -> {
            json.writeValue(response.getOutputStream(), answer.toMap());
            return null;
        };
    }

    private ServerResponse refused(Refusal refusal) {
        int status = Status.of(refusal.code());
        return ServerResponse.status(status)
                .contentType(Rendering.JSON.type())
                .headers(headers -> Status.allow(headers, status))
                .body(messages.body(refusal, LocaleContextHolder.getLocale()));
    }
}
