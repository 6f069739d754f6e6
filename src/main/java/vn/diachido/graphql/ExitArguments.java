package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.query.Exit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.request.Refusal;

/**
 * Arguments in the address of an exit, read by the schema's own types: a filter, an order, a day.
 */
@Component
public class ExitArguments {

    private static final String FILTER = "Filter";

    private final ObjectProvider<GraphQlSource> source;
    private final Filters filters;
    private final JsonMapper json;

    ExitArguments(ObjectProvider<GraphQlSource> source, Filters filters, JsonMapper json) {
        this.source = source;
        this.filters = filters;
        this.json = json;
    }

    /**
     * A read with the arguments of an address.
     *
     * @param name tells exits of different text apart
     * @param narrow will few rows be read?
     */
    public <T extends Table<?>> Exit<T> exit(
            ReadModel<T> model, String name, boolean narrow, UrlQuestion question) {
        GraphQLSchema schema = source.getObject().schema();
        Map<String, GraphQLType> types = new HashMap<>();
        types.put("where", type(schema, model.type() + FILTER));
        types.put("asOf", type(schema, "Date"));
        GraphQLType order = schema.getType(model.type() + "Order");
        if (order != null) {
            types.put("orderBy", GraphQLList.list(GraphQLNonNull.nonNull(order)));
        }
        Map<String, Object> values = new HashMap<>();
        raw(model, question)
                .forEach((argument, value) ->
                        values.putAll(
                                coerce(
                                        schema,
                                        argument,
                                        types.get(argument),
                                        value,
                                        question.locale())));
        return new Exit<>(model, name, narrow, types, values);
    }

    private Map<String, Object> raw(ReadModel<?> model, UrlQuestion question) {
        Map<String, Object> raw = new HashMap<>();
        if (question.where() != null) {
            raw.put("where", parse("where", question.where()));
        }
        if (question.hash() != null) {
            String kept = filters.get(model.type(), question.hash());
            if (raw.put("where", parse("where", kept)) != null) {
                throw new Refusal(Refusal.Code.BAD_INPUT, "whereTwice");
            }
        }
        if (question.orderBy() != null) {
            raw.put("orderBy", parse("orderBy", question.orderBy()));
        }
        LocalDate day = question.day();
        if (day != null) {
            raw.put("asOf", day);
        }
        return raw;
    }

    /** The day an exit is asked for. */
    public LocalDate day(Exit<?> exit) {
        return exit.values().get("asOf") instanceof LocalDate day ? day : Calendar.today();
    }

    /** The entity that a type of filter is for. */
    static String entity(String filterType) {
        return filterType.substring(0, filterType.length() - FILTER.length());
    }

    private static GraphQLType type(GraphQLSchema schema, String name) {
        return Objects.requireNonNull(schema.getType(name), name);
    }

    private Object parse(String argument, String text) {
        try {
            JsonNode value = json.readTree(text);
            if (value.isObject() || value.isArray() && argument.equals("orderBy")) {
                return json.treeToValue(value, Object.class);
            }
        } catch (JacksonException e) {
            throw new Refusal(
                    Refusal.Code.BAD_INPUT,
                    "notJson",
                    argument,
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
        }
        throw new Refusal(Refusal.Code.BAD_INPUT, "noJsonObject", argument);
    }

    private static Refusal notUnderstood(String argument, @Nullable String why) {
        return new Refusal(Refusal.Code.BAD_INPUT, "badArgument", argument, String.valueOf(why));
    }

    private static Map<String, Object> coerce(
            GraphQLSchema schema,
            String argument,
            @Nullable GraphQLType type,
            Object value,
            Locale locale) {
        if (type == null) {
            throw notUnderstood(argument, null);
        }
        VariableDefinition variable =
                VariableDefinition.newVariableDefinition()
                        .name(argument)
                        .type(written(type))
                        .build();
        try {
            return ValuesResolver.coerceVariableValues(
                            schema,
                            List.of(variable),
                            RawVariables.of(Map.of(argument, value)),
                            GraphQLContext.getDefault(),
                            locale)
                    .toMap();
        } catch (GraphQLException e) {
            throw notUnderstood(argument, e.getMessage());
        }
    }

    private static Type<?> written(GraphQLType type) {
        return switch (type) {
            case GraphQLList list -> ListType.newListType(written(list.getWrappedType())).build();
            case GraphQLNonNull inner ->
                    NonNullType.newNonNullType(written(inner.getWrappedType())).build();
            default -> TypeName.newTypeName(((GraphQLNamedType) type).getName()).build();
        };
    }
}
