package vn.diachido.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/** Tells the reader of a stream why it broke off. */
@Component
public class StreamFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StreamFailures.class);

    private final RefusalMessages messages;

    StreamFailures(RefusalMessages messages) {
        this.messages = messages;
    }

    /** What is not the reader's to know goes into the log. */
    public SubscriptionPublisherException told(Throwable failure, Locale locale) {
        if (failure instanceof Refusal refusal) {
            return new SubscriptionPublisherException(
                    List.of(messages.error(refusal, locale)), failure);
        }
        LOG.error("A subscription failed", failure);
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.INTERNAL_ERROR)
                        .message("INTERNAL")
                        .extensions(Map.of("code", "INTERNAL"))
                        .build();
        return new SubscriptionPublisherException(List.of(error), failure);
    }
}
