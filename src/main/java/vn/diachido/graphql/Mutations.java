package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import vn.diachido.query.request.Viewer;

/**
 * Each field of a mutation is one transaction, from what it writes to what it answers. A field with
 * an error leaves nothing behind and answers nothing.
 */
final class Mutations extends AsyncSerialExecutionStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Mutations.class);

    /** Stands in the context of a request once one of its fields was done. */
    private static final String BEGUN = Mutations.class.getName();

    private final TransactionOperations transactions;
    private final Viewers viewers;

    Mutations(
            DataFetcherExceptionHandler handler,
            TransactionOperations transactions,
            Viewers viewers) {
        super(handler);
        this.viewers = viewers;
        this.transactions = transactions;
    }

    @Override
    protected Object resolveFieldWithInfo(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        lookAgain(context.getGraphQLContext());
        try {
            return Objects.requireNonNull(
                    transactions.execute(transaction -> resolve(context, parameters, transaction)));
        } catch (TransactionException | DataAccessException e) {
            LOG.error("Nothing was kept of {}", parameters.getPath(), e);
            context.addError(
                    GraphqlErrorBuilder.newError()
                            .errorType(ErrorType.INTERNAL_ERROR)
                            .message("INTERNAL_ERROR for %s", context.getExecutionId())
                            .path(parameters.getPath())
                            .build());
            return nothing(parameters);
        }
    }

    /**
     * What one field took away, the next has no more. Who was signed in by a field before has
     * proved it in this request.
     */
    private void lookAgain(GraphQLContext context) {
        boolean begun = context.getBoolean(BEGUN);
        context.put(BEGUN, true);
        AnswerNotes notes = RootFetcher.notes(context);
        Viewer viewer = notes.viewer();
        boolean justSignedIn = viewer.session() == 0 && viewer.browser();
        if (begun && viewer.isSignedIn() && !justSignedIn && !viewers.isStill(viewer)) {
            context.put(AnswerNotes.class, notes.as(Viewer.PUBLIC));
        }
    }

    private Object resolve(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            TransactionStatus transaction) {
        int errors = context.getErrors().size();
        Object answered = super.resolveFieldWithInfo(context, parameters);
        Object value =
                answered instanceof FieldValueInfo info ? info.getFieldValueObject() : answered;
        if (value instanceof CompletableFuture<?> later && !later.isDone()) {
            throw new IllegalStateException(
                    parameters.getPath() + " is answered outside its transaction");
        }
        if (context.getErrors().size() == errors) {
            return answered;
        }
        transaction.setRollbackOnly();
        return nothing(parameters);
    }

    private FieldValueInfo nothing(ExecutionStrategyParameters parameters) {
        return new FieldValueInfo(CompleteValueType.NULL, completeValueForNull(parameters));
    }

    @Override
    protected FieldValueInfo completeValue(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Answer answer
                ? FinishedJson.finished(answer)
                : super.completeValue(context, parameters);
    }
}
