package vn.diachido.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
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
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", of(refusal, locale))
                .extensions(
                        Map.of(
                                "code", refusal.code().name(),
                                "classification", ErrorType.BAD_REQUEST.name()))
                .build();
    }
}
