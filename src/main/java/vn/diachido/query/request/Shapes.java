package vn.diachido.query.request;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a request's variables may steer a statement: which are there, which fields and enum
 * constants stand in them, how long lists of objects are. Two requests of one shape share a
 * statement.
 */
public final class Shapes {

    /** Items of a list; more would be a bulk load, not a question. */
    private static final int MAX_ITEMS = 200;

    /** Filters within filters. */
    private static final int MAX_DEPTH = 8;

    private Shapes() {}

    public static String of(
            GraphQLSchema schema,
            List<VariableDefinition> definitions,
            Map<String, Object> values) {
        StringBuilder shape = new StringBuilder();
        for (VariableDefinition definition : definitions) {
            String name = definition.getName();
            shape.append(values.containsKey(name) ? '=' : '-');
            append(shape, type(schema, definition.getType()), values.get(name), MAX_DEPTH);
        }
        return shape.toString();
    }

    /** The shape of arguments by their types. */
    public static String of(Map<String, GraphQLType> types, Map<String, Object> values) {
        StringBuilder shape = new StringBuilder();
        types.forEach(
                (name, type) -> append(shape.append(name), type, values.get(name), MAX_DEPTH));
        return shape.toString();
    }

    private static GraphQLType type(GraphQLSchema schema, Type<?> type) {
        return switch (type) {
            case NonNullType inner -> type(schema, inner.getType());
            case ListType list -> GraphQLList.list(type(schema, list.getType()));
            case TypeName name -> Objects.requireNonNull(schema.getType(name.getName()));
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }

    private static void append(
            StringBuilder shape, GraphQLType wrapped, @Nullable Object value, int depth) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (depth == 0) {
            throw new Refusal(Refusal.Code.TOO_COMPLEX, "filterTooDeep", MAX_DEPTH);
        }
        switch (value) {
            case null -> shape.append('0');
            case Boolean flag when type instanceof GraphQLScalarType -> shape.append(flag);
            case String text when Breadth.hasWord(type, text) -> shape.append('w');
            case Map<?, ?> fields when type instanceof GraphQLInputObjectType object -> {
                shape.append(Breadth.of("", object, fields) == Breadth.NARROW ? '<' : '{');
                fields.forEach((name, field) ->
                        append(
                                shape.append(name).append(':'),
                                object.getField((String) name).getType(),
                                field,
                                depth - 1));
                shape.append('}');
            }
            case List<?> items when type instanceof GraphQLList list ->
                    appendItems(shape, list, items, depth);
            default -> shape.append(type instanceof GraphQLEnumType ? value + ";" : "1");
        }
    }

    private static void appendItems(
            StringBuilder shape, GraphQLList list, List<?> items, int depth) {
        if (items.size() > MAX_ITEMS) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "listTooLong", MAX_ITEMS);
        }
        if (GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLInputObjectType) {
            shape.append('[');
            items.forEach(item -> append(shape, list.getWrappedType(), item, depth));
            shape.append(']');
        } else {
            shape.append('1');
        }
    }
}
