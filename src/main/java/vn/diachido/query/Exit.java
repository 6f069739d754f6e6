package vn.diachido.query;

import graphql.Scalars;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.Map;

/**
 * Arguments of an exit that is no GraphQL, each of a GraphQL input type so that the same coercion
 * and the same filters serve it.
 *
 * @param types the type of each argument
 * @param values coerced values of the request that is being compiled for; the values of each
 *     request come by the same names as variables
 */
public record Exit(Map<String, GraphQLType> types, Map<String, Object> values) {

    /** The same with a number, given by the exit's address. */
    public Exit with(String name, int number) {
        Map<String, GraphQLType> moreTypes = new HashMap<>(types);
        moreTypes.put(name, Scalars.GraphQLInt);
        Map<String, Object> moreValues = new HashMap<>(values);
        moreValues.put(name, number);
        return new Exit(moreTypes, moreValues);
    }

    Map<String, Input> arguments(Binds binds) {
        Map<String, Input> arguments = new HashMap<>();
        types.forEach((name, type) ->
                arguments.put(name, Input.variable(binds, name, type, values.get(name))));
        return arguments;
    }
}
