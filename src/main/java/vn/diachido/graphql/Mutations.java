package vn.diachido.graphql;

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

/**
 * Each field of a mutation is one transaction, from what it writes to what it answers. A field with
 * an error leaves nothing behind and answers nothing.
 */
final class Mutations extends AsyncSerialExecutionStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Mutations.class);

    private final TransactionOperations transactions;

    Mutations(DataFetcherExceptionHandler handler, TransactionOperations transactions) {
        super(handler);
        this.transactions = transactions;
    }

    @Override
    protected Object resolveFieldWithInfo(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
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
