package vn.diachido.query;

import graphql.Scalars;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;
import vn.diachido.query.request.Binds;
import vn.diachido.query.request.Input;

/**
 * A read of an entity's rows that is no GraphQL. Its arguments are each of a GraphQL input type, so
 * that the same coercion and the same filters serve it.
 *
 * @param name tells exits of different text apart
 * @param narrow is one plan good for all values, because few rows are read?
 * @param types the type of each argument
 * @param values coerced values of the request that is being compiled for; the values of each
 *     request come by the same names as variables
 */
public record Exit<T extends Table<?>>(
        ReadModel<T> model,
        String name,
        boolean narrow,
        Map<String, GraphQLType> types,
        Map<String, Object> values) {

    /** The same with a number, given by the exit's address. */
    public Exit<T> with(String argument, int number) {
        Map<String, GraphQLType> moreTypes = new HashMap<>(types);
        moreTypes.put(argument, Scalars.GraphQLInt);
        Map<String, Object> moreValues = new HashMap<>(values);
        moreValues.put(argument, number);
        return new Exit<>(model, name, narrow, moreTypes, moreValues);
    }

    Map<String, Input> arguments(Binds binds) {
        Map<String, Input> arguments = new HashMap<>();
        types.forEach((argument, type) ->
                arguments.put(
                        argument,
                        new Input(
                                binds,
                                type,
                                values.get(argument),
                                asker -> asker.variables().get(argument))));
        return arguments;
    }
}
