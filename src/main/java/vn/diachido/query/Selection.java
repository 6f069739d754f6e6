package vn.diachido.query;

import graphql.language.Argument;
import graphql.language.Value;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A selected field of a normalised operation. */
record Selection(GraphQLSchema schema, ExecutableNormalizedField field) {

    String name() {
        return field.getFieldName();
    }

    /** The key it has in the answer: its alias or name. */
    String key() {
        return field.getResultKey();
    }

    String outputType() {
        return GraphQLTypeUtil.unwrapAll(definition().getType()).getName();
    }

    /** What is selected below it on a type, in order. */
    List<Selection> on(String type) {
        return field.getChildren().stream()
                .filter(child -> child.getObjectTypeNames().contains(type))
                .map(child -> new Selection(schema, child))
                .toList();
    }

    Map<String, Input> arguments(Binds binds) {
        Map<String, Value<?>> literals = new HashMap<>();
        for (Argument argument : field.getAstArguments()) {
            literals.put(argument.getName(), argument.getValue());
        }
        Map<String, Input> arguments = new HashMap<>();
        field.getResolvedArguments()
                .forEach((name, value) ->
                        arguments.put(
                                name,
                                Input.of(
                                        binds,
                                        literals.get(name),
                                        definition().getArgument(name).getType(),
                                        value)));
        return arguments;
    }

    private GraphQLFieldDefinition definition() {
        return field.getFieldDefinitions(schema).getFirst();
    }
}
