package vn.diachido.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.diachido.graphql.document.OperationCost;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Tells fetchers who asks; gives every error a code and carries the warnings of an answer. */
@Component
class ResponseInterceptor implements WebGraphQlInterceptor {

    /** How the library tells of a failure, before the id under which it is in the log. */
    private static final String FAILED = "INTERNAL_ERROR for ";

    private final Limits limits;

    private final Viewers viewers;

    private final RefusalMessages messages;

    ResponseInterceptor(Limits limits, Viewers viewers, RefusalMessages messages) {
        this.limits = limits;
        this.viewers = viewers;
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Viewer viewer = asking(request);
        boolean explained = Boolean.TRUE.equals(request.getExtensions().get("explain"));
        AnswerNotes notes =
                AnswerNotes.of(viewer, explained && viewer.has(Role.ADMINISTRATOR), limits.time());
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(AnswerNotes.class, notes)).build());
        // A client's own id would stand in the log.
        request.executionId(ExecutionId.generate());
        if (request instanceof WebSocketGraphQlRequest) {
            Locale language = Languages.of(request.getHeaders());
            request.configureExecutionInput((input, builder) -> builder.locale(language).build());
        }
        return chain.next(request).map(response -> finish(response, notes));
    }

    /** Who opened a socket may have become nobody since: each question on it is looked at anew. */
    private Viewer asking(WebGraphQlRequest request) {
        Viewer viewer = ViewerFilter.of(request.getAttributes().get(Viewer.class.getName()));
        return request instanceof WebSocketGraphQlRequest && !viewers.isCurrent(viewer)
                ? Viewer.PUBLIC
                : viewer;
    }

    private WebGraphQlResponse finish(WebGraphQlResponse response, AnswerNotes notes) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (!notes.warnings().isEmpty()) {
            extensions.put("warnings", notes.warnings());
        }
        if (!notes.explanations().isEmpty()) {
            extensions.put("explain", notes.explanations());
        }
        OperationCost cost =
                response.getExecutionInput().getGraphQLContext().get(OperationCost.class);
        if (cost != null) {
            extensions.put("cost", cost.value());
        }
        if (extensions.isEmpty() && response.getErrors().isEmpty()) {
            return response;
        }
        Locale language = response.getExecutionInput().getLocale();
        return response.transform(builder -> {
            if (!extensions.isEmpty()) {
                builder.extensions(new LinkedHashMap<>(extensions));
            }
            builder.errors(
                    response.getExecutionResult().getErrors().stream()
                            .map(error -> withCode(error, language))
                            .toList());
        });
    }

    private GraphQLError withCode(GraphQLError error, Locale language) {
        Map<String, Object> extensions =
                error.getExtensions() == null
                        ? new HashMap<>()
                        : new HashMap<>(error.getExtensions());
        extensions.putIfAbsent("code", code(error.getErrorType()));
        extensions.putIfAbsent("classification", error.getErrorType().toString());
        GraphqlErrorBuilder<?> builder =
                GraphqlErrorBuilder.newError()
                        .errorType(error.getErrorType())
                        .message("%s", message(error, language))
                        .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private String message(GraphQLError error, Locale language) {
        String message = String.valueOf(error.getMessage());
        return message.startsWith(FAILED)
                ? messages.failed(message.substring(FAILED.length()), language)
                : PlainMessages.of(message, language);
    }

    private static String code(ErrorClassification type) {
        if (type.toString().equals("BadFaithIntrospection")) {
            return "TOO_COMPLEX";
        }
        return type == ErrorType.INTERNAL_ERROR || type == graphql.ErrorType.DataFetchingException
                ? "INTERNAL"
                : "BAD_INPUT";
    }
}
