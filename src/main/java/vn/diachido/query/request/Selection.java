package vn.diachido.query.request;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A selected field of a normalised operation. */
public record Selection(GraphQLSchema schema, ExecutableNormalizedField field) {

    public String name() {
        return field.getFieldName();
    }

    /** The key it has in the answer: its alias or name. */
    public String key() {
        return field.getResultKey();
    }

    public String outputType() {
        return GraphQLTypeUtil.unwrapAll(definition().getType()).getName();
    }

    /** Is it answered by a list? */
    public boolean isList() {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition().getType()));
    }

    /** What is selected below it on a type, in order. */
    public List<Selection> on(String type) {
        return field.getChildren().stream()
                .filter(child -> child.getObjectTypeNames().contains(type))
                .map(child -> new Selection(schema, child))
                .toList();
    }

    public Map<String, Input> arguments(Binds binds) {
        Map<String, Input> arguments = new HashMap<>();
        field.getResolvedArguments()
                .forEach((name, sample) -> arguments.put(name, argument(binds, name, sample)));
        return arguments;
    }

    private Input argument(Binds binds, String name, @Nullable Object sample) {
        GraphQLArgument declared = definition().getArgument(name);
        List<Argument> written =
                field.getAstArguments().stream().filter(a -> a.getName().equals(name)).toList();
        return new Input(
                binds,
                declared.getType(),
                sample,
                written.stream().anyMatch(Selection::varies)
                        ? asker -> coerced(declared, written, asker.variables())
                        : asker -> sample);
    }

    private static boolean varies(Node<?> written) {
        return written instanceof VariableReference
                || written.getChildren().stream().anyMatch(Selection::varies);
    }

    private static @Nullable Object coerced(
            GraphQLArgument declared, List<Argument> written, Map<String, Object> variables) {
        return ValuesResolver.getArgumentValues(
                        List.of(declared),
                        written,
                        CoercedVariables.of(variables),
                        GraphQLContext.getDefault(),
                        Locale.ROOT)
                .get(declared.getName());
    }

    private GraphQLFieldDefinition definition() {
        return field.getFieldDefinitions(schema).getFirst();
    }
}
