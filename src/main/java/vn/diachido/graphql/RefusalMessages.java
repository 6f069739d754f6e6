package vn.diachido.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/** What a refusal says to people: what was wrong and what to do. */
@Component
public class RefusalMessages {

    private final MessageSource messages;

    RefusalMessages(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Refusal refusal, Locale locale) {
        return messages.getMessage(
                "refusal." + refusal.key(), refusal.arguments().toArray(), locale);
    }

    /** A whole request's error. */
    public GraphQLError error(Refusal refusal, Locale locale) {
        return error(ErrorType.BAD_REQUEST, refusal.code().name(), of(refusal, locale));
    }

    /** The body of an answer that refuses; the same at every address. */
    public Map<String, Object> body(Refusal refusal, Locale locale) {
        return body(error(refusal, locale));
    }

    /**
     * The body of an answer where the fault is ours.
     *
     * @param id stands in the log too
     */
    public Map<String, Object> failure(String id, Locale locale) {
        return body(error(ErrorType.INTERNAL_ERROR, "INTERNAL", failed(id, locale)));
    }

    /** That the fault is ours, and what to tell who can find it in the log. */
    String failed(String id, Locale locale) {
        return messages.getMessage("failure", new Object[] {id}, locale);
    }

    private static GraphQLError error(ErrorType type, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code, "classification", type.name()))
                .build();
    }

    private static Map<String, Object> body(GraphQLError error) {
        return Map.of("errors", List.of(error.toSpecification()));
    }
}
