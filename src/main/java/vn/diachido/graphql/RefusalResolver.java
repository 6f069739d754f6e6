package vn.diachido.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/** Turns refusals into errors with a stable code and a message in the asker's language. */
@Component
class RefusalResolver extends DataFetcherExceptionResolverAdapter {

    private final RefusalMessages messages;

    RefusalResolver(RefusalMessages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case Refusal refusal ->
                    badRequest(
                            environment,
                            messages.of(refusal, environment.getLocale()),
                            refusal.code());
            // The library found only now that arguments cannot be.
            case GraphQLError mistake ->
                    badRequest(environment, mistake.getMessage(), Refusal.Code.BAD_INPUT);
            default -> null;
        };
    }

    private static GraphQLError badRequest(
            DataFetchingEnvironment environment, String message, Refusal.Code code) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
