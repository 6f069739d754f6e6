package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.time.DateTimeException;
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
import vn.diachido.query.Refusal;

/** Arguments in a URL, read by the schema's own types: {@code where} and {@code asOf}. */
@Component
public class ExitArguments {

    private final ObjectProvider<GraphQlSource> source;
    private final JsonMapper json;

    ExitArguments(ObjectProvider<GraphQlSource> source, JsonMapper json) {
        this.source = source;
        this.json = json;
    }

    /**
     * A read with the arguments of a URL.
     *
     * @param name tells exits of different text apart
     * @param narrow will few rows be read?
     * @param where JSON of the entity's filter; null for no filter
     * @param asOf an ISO day; null for today
     */
    public <T extends Table<?>> Exit<T> exit(
            ReadModel<T> model,
            String name,
            boolean narrow,
            @Nullable String where,
            @Nullable String asOf,
            Locale locale) {
        GraphQLSchema schema = source.getObject().schema();
        Map<String, GraphQLType> types = new HashMap<>();
        types.put("where", type(schema, model.type() + "Filter"));
        types.put("asOf", type(schema, "Date"));
        Map<String, Object> raw = new HashMap<>();
        if (where != null && !where.isBlank()) {
            raw.put("where", parse(where));
        }
        if (asOf != null && !asOf.isBlank()) {
            raw.put("asOf", parseDay(asOf));
        }
        return new Exit<>(model, name, narrow, types, coerce(schema, types, raw, locale));
    }

    /** The day an exit is asked for. */
    public LocalDate day(Exit<?> exit) {
        return exit.values().get("asOf") instanceof LocalDate day ? day : Calendar.today();
    }

    private static GraphQLType type(GraphQLSchema schema, String name) {
        return Objects.requireNonNull(schema.getType(name), name);
    }

    private static LocalDate parseDay(String day) {
        try {
            return Scalars.parseDay(day);
        } catch (DateTimeException e) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badDay", day);
        }
    }

    private Object parse(String where) {
        try {
            JsonNode filter = json.readTree(where);
            if (filter.isObject()) {
                return json.treeToValue(filter, Map.class);
            }
        } catch (JacksonException e) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badWhere", e.getOriginalMessage());
        }
        throw new Refusal(Refusal.Code.BAD_INPUT, "whereNoObject");
    }

    private static Map<String, Object> coerce(
            GraphQLSchema schema,
            Map<String, GraphQLType> types,
            Map<String, Object> raw,
            Locale locale) {
        List<VariableDefinition> variables =
                types.keySet().stream().map(name -> variable(name, types.get(name))).toList();
        try {
            return ValuesResolver.coerceVariableValues(
                            schema,
                            variables,
                            RawVariables.of(raw),
                            GraphQLContext.getDefault(),
                            locale)
                    .toMap();
        } catch (GraphQLException e) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badWhere", String.valueOf(e.getMessage()));
        }
    }

    private static VariableDefinition variable(String name, @Nullable GraphQLType type) {
        String typeName = ((GraphQLNamedType) Objects.requireNonNull(type)).getName();
        return VariableDefinition.newVariableDefinition()
                .name(name)
                .type(TypeName.newTypeName(typeName).build())
                .build();
    }
}
