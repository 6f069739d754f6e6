package vn.diachido.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.SubscriptionExecutionStrategy;

/** Execution that takes a read model's answer as it is and completes everything else. */
final class FinishedJson {

    private FinishedJson() {}

    static FieldValueInfo finished(Answer answer) {
        return new FieldValueInfo(CompleteValueType.SCALAR, answer.json());
    }

    static final class Queries extends AsyncExecutionStrategy {

        Queries(DataFetcherExceptionHandler handler) {
            super(handler);
        }

        @Override
        protected FieldValueInfo completeValue(
                ExecutionContext context, ExecutionStrategyParameters parameters) {
            return parameters.getSource() instanceof Answer answer
                    ? finished(answer)
                    : super.completeValue(context, parameters);
        }
    }

    static final class Subscriptions extends SubscriptionExecutionStrategy {

        Subscriptions(DataFetcherExceptionHandler handler) {
            super(handler);
        }

        @Override
        protected FieldValueInfo completeValue(
                ExecutionContext context, ExecutionStrategyParameters parameters) {
            return parameters.getSource() instanceof Answer answer
                    ? finished(answer)
                    : super.completeValue(context, parameters);
        }
    }
}
