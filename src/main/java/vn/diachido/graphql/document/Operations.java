package vn.diachido.graphql.document;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.request.Refusal;

/** Which operations a transport carries. It stands in the context of a request. */
public enum Operations {
    /** GET: nothing that changes anything. */
    READING(Set.of(Operation.QUERY)),
    /** One answer to one request. */
    ANSWERED_ONCE(Set.of(Operation.QUERY, Operation.MUTATION)),
    /** GET of an event stream. */
    READING_ON(Set.of(Operation.QUERY, Operation.SUBSCRIPTION)),
    /** Streams. */
    ALL(Set.of(Operation.values()));

    private final Set<Operation> carried;

    Operations(Set<Operation> carried) {
        this.carried = carried;
    }

    /** Is it a way by which nothing is changed? */
    public boolean readsOnly() {
        return !carried.contains(Operation.MUTATION);
    }

    /** Refuses the operation that is asked for where the transport does not carry it. */
    void check(Document document, @Nullable String name) {
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .map(OperationDefinition::getOperation)
                .filter(operation -> !carried.contains(operation))
                .findFirst()
                .ifPresent(operation -> {
                    throw operation == Operation.MUTATION
                            ? new Refusal(Refusal.Code.METHOD_NOT_ALLOWED, "mutationByGet")
                            : new Refusal(Refusal.Code.BAD_INPUT, "subscriptionNeedsStream");
                });
    }
}
