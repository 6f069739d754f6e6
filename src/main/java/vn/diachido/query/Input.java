package vn.diachido.query;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A value of a request as a read model sees it: its shape (is it there, which fields, how many
 * items, which enum constant), and binds of it. The value itself cannot be reached while compiling.
 */
public final class Input {

    private static final Input ABSENT =
            new Input(new Binds(), null, null, asker -> null, Map.of(), List.of());

    private final Binds binds;
    private final @Nullable GraphQLType type;
    private final @Nullable Object sample;
    private final Binds.Source source;
    private final @Nullable Map<String, Input> fields;
    private final @Nullable List<Input> items;

    private Input(
            Binds binds,
            @Nullable GraphQLType type,
            @Nullable Object sample,
            Binds.Source source,
            @Nullable Map<String, Input> fields,
            @Nullable List<Input> items) {
        this.binds = binds;
        this.type = type;
        this.sample = sample;
        this.source = source;
        this.fields = fields;
        this.items = items;
    }

    static Input absent() {
        return ABSENT;
    }

    /**
     * @param literal what stands in the document; null for a schema's default
     * @param sample the coerced value of the request that is being compiled for
     */
    static Input of(
            Binds binds, @Nullable Value<?> literal, GraphQLType wrapped, @Nullable Object sample) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        return switch (literal) {
            case VariableReference variable -> variable(binds, variable.getName(), type, sample);
            case ObjectValue object when type instanceof GraphQLInputObjectType input ->
                    ofObject(binds, object, input, (Map<?, ?>) sample);
            case ObjectValue object when type instanceof GraphQLList list ->
                    ofList(binds, List.of(object), list, (List<?>) sample);
            case ArrayValue array when type instanceof GraphQLList list ->
                    ofList(binds, array.getValues(), list, (List<?>) sample);
            case null, default -> new Input(binds, type, sample, asker -> sample, null, null);
        };
    }

    static Input variable(Binds binds, String name, GraphQLType type, @Nullable Object sample) {
        return new Input(
                binds,
                GraphQLTypeUtil.unwrapNonNull(type),
                sample,
                asker -> asker.variables().get(name),
                null,
                null);
    }

    private static Input ofObject(
            Binds binds,
            ObjectValue object,
            GraphQLInputObjectType type,
            @Nullable Map<?, ?> sample) {
        Map<String, Value<?>> literals = new LinkedHashMap<>();
        for (ObjectField field : object.getObjectFields()) {
            literals.put(field.getName(), field.getValue());
        }
        Map<String, Input> fields = new LinkedHashMap<>();
        if (sample != null) {
            sample.forEach((name, value) ->
                    fields.put(
                            (String) name,
                            of(binds, literals.get(name), typeOf(type, (String) name), value)));
        }
        return new Input(binds, type, sample, asker -> sample, fields, null);
    }

    private static Input ofList(
            Binds binds,
            @SuppressWarnings("rawtypes") List<? extends Value> literals,
            GraphQLList type,
            @Nullable List<?> sample) {
        List<Input> items = new ArrayList<>();
        for (int i = 0; sample != null && i < sample.size(); i++) {
            items.add(of(binds, literals.get(i), type.getWrappedType(), sample.get(i)));
        }
        Binds.Source source =
                asker -> items.stream().map(item -> item.source.apply(asker)).toList();
        return new Input(binds, type, sample, source, null, items);
    }

    private static GraphQLInputType typeOf(GraphQLInputObjectType type, String field) {
        return type.getField(field).getType();
    }

    /** Is it there, and not null? */
    public boolean present() {
        return sample != null;
    }

    /** Names of the fields that stand in it, in their order. */
    @SuppressWarnings("unchecked")
    public Set<String> keys() {
        return sample == null ? Set.of() : ((Map<String, Object>) sample).keySet();
    }

    /** A field of it; absent where it is not there. */
    public Input get(String field) {
        if (sample == null) {
            return ABSENT;
        }
        if (fields != null) {
            return fields.getOrDefault(field, ABSENT);
        }
        Object value = ((Map<?, ?>) sample).get(field);
        return value == null || !(type instanceof GraphQLInputObjectType object)
                ? ABSENT
                : part(typeOf(object, field), value, whole -> ((Map<?, ?>) whole).get(field));
    }

    /** Items of a list; none where it is not there. */
    public List<Input> items() {
        if (sample == null) {
            return List.of();
        }
        if (items != null) {
            return items;
        }
        List<?> list = (List<?>) sample;
        GraphQLType itemType = type instanceof GraphQLList of ? of.getWrappedType() : null;
        return IntStream.range(0, list.size())
                .mapToObj(i -> part(itemType, list.get(i), whole -> ((List<?>) whole).get(i)))
                .toList();
    }

    private Input part(
            @Nullable GraphQLType partType,
            @Nullable Object value,
            Function<Object, @Nullable Object> take) {
        Binds.Source from =
                asker -> {
                    Object whole = source.apply(asker);
                    return whole == null ? null : take.apply(whole);
                };
        GraphQLType unwrapped = partType == null ? null : GraphQLTypeUtil.unwrapNonNull(partType);
        return new Input(binds, unwrapped, value, from, null, null);
    }

    /** The name of an enum constant: part of the shape, so it may steer the statement. */
    public String symbol() {
        if (!(type instanceof GraphQLEnumType) || sample == null) {
            throw new IllegalStateException("only the constant of an enum may steer a statement");
        }
        return sample.toString();
    }

    /**
     * A bind of it.
     *
     * @param convert makes the value for the driver; runs before a connection is taken, so that a
     *     {@link Refusal} costs nothing
     */
    public <T> Field<T> bind(String pgType, Class<T> javaType, Function<Object, T> convert) {
        return binds.add(
                pgType,
                javaType,
                asker -> {
                    Object value = source.apply(asker);
                    return value == null ? null : convert.apply(value);
                });
    }

    /** Has the value looked at, and refused if it cannot be, though no bind is made of it. */
    void check(Consumer<Object> refuse) {
        binds.check(asker -> {
            Object value = source.apply(asker);
            if (value != null) {
                refuse.accept(value);
            }
        });
    }

    public Field<String> text() {
        return bind("text", String.class, Input::toText);
    }

    public Field<Double> decimal() {
        return bind("float8", Double.class, value -> ((Number) value).doubleValue());
    }

    public Field<Boolean> bool() {
        return bind("bool", Boolean.class, Boolean.class::cast);
    }

    public Field<LocalDate> day() {
        return bind("date", LocalDate.class, LocalDate.class::cast);
    }

    /** One of our own ids; one that cannot be is -1, which no row has. */
    public Field<Long> id() {
        return bind("bigint", Long.class, Input::toId);
    }

    public Field<Long[]> ids() {
        return bind(
                "bigint[]",
                Long[].class,
                list -> ((Collection<?>) list).stream().map(Input::toId).toArray(Long[]::new));
    }

    public Field<String[]> texts() {
        return bind(
                "text[]",
                String[].class,
                list -> ((Collection<?>) list).stream().map(Input::toText).toArray(String[]::new));
    }

    /** PostgreSQL has no text with a zero character: one that holds it becomes another, unused. */
    private static String toText(Object text) {
        return text.toString().replace('\0', '\uFFFD');
    }

    private static Long toId(Object id) {
        try {
            return Long.valueOf(id.toString());
        } catch (NumberFormatException e) {
            return -1L;
        }
    }
}
