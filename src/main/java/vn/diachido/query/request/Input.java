package vn.diachido.query.request;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A value of a request as a read model sees it: its shape (is it there, which fields, how many
 * items, which enum constant), and binds of it. The value itself cannot be reached while compiling.
 */
public final class Input {

    private static final Input ABSENT = new Input(new Binds(), null, null, asker -> null);

    private final Binds binds;
    private final @Nullable GraphQLType type;
    private final @Nullable Object sample;
    private final Binds.Source source;

    /**
     * @param sample the coerced value of the request that is being compiled for
     * @param source takes the coerced value out of any request of the same shape
     */
    public Input(
            Binds binds, @Nullable GraphQLType type, @Nullable Object sample, Binds.Source source) {
        this.binds = binds;
        this.type = type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
        this.sample = sample;
        this.source = source;
    }

    public static Input absent() {
        return ABSENT;
    }

    /** Is it there, and not null? */
    public boolean present() {
        return sample != null;
    }

    /** Names of the fields that stand in it, in their order. */
    @SuppressWarnings("unchecked") // keys of an input object are names
    public Set<String> keys() {
        return sample == null ? Set.of() : ((Map<String, Object>) sample).keySet();
    }

    /** A field of it; absent where it is not there. */
    public Input get(String field) {
        return sample instanceof Map<?, ?> map && type instanceof GraphQLInputObjectType object
                ? part(
                        object.getField(field).getType(),
                        map.get(field),
                        whole -> ((Map<?, ?>) whole).get(field))
                : ABSENT;
    }

    /** Items of a list; none where it is not there. */
    public List<Input> items() {
        return sample instanceof List<?> list && type instanceof GraphQLList of
                ? IntStream.range(0, list.size())
                        .mapToObj(i ->
                                part(
                                        of.getWrappedType(),
                                        list.get(i),
                                        whole -> ((List<?>) whole).get(i)))
                        .toList()
                : List.of();
    }

    private Input part(
            GraphQLType of, @Nullable Object value, Function<Object, @Nullable Object> take) {
        return new Input(
                binds,
                of,
                value,
                asker -> {
                    Object whole = source.apply(asker);
                    return whole == null ? null : take.apply(whole);
                });
    }

    /** The name of an enum constant: part of the shape, so it may steer the statement. */
    public String symbol() {
        if (!(type instanceof GraphQLEnumType) || sample == null) {
            throw new IllegalStateException("only the constant of an enum may steer a statement");
        }
        return sample.toString();
    }

    /** How much one of its fields lets through as a filter. Part of the shape. */
    public Breadth breadth(String field) {
        Input of = get(field);
        return of.type == null ? Breadth.ANY : Breadth.of(field, of.type, of.sample);
    }

    /** Is it a text with a word of three letters? Part of the shape. */
    public boolean hasWord() {
        return type != null && Breadth.hasWord(type, sample);
    }

    /**
     * A bind of it.
     *
     * @param convert makes the value for the driver; runs before a connection is taken, so that a
     *     {@link Refusal} costs nothing
     */
    public <V> Field<V> bind(String pgType, Class<V> javaType, Function<Object, V> convert) {
        return binds.add(
                pgType,
                javaType,
                asker -> {
                    Object value = source.apply(asker);
                    return value == null ? null : convert.apply(value);
                });
    }

    /** Has the value looked at, and refused if it cannot be, though no bind is made of it. */
    public void check(Consumer<Object> refuse) {
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

    public Field<Boolean> bool() {
        return bind("bool", Boolean.class, Boolean.class::cast);
    }

    public Field<Integer> integer() {
        return bind("int", Integer.class, Integer.class::cast);
    }

    public Field<LocalDate> day() {
        return bind("date", LocalDate.class, LocalDate.class::cast);
    }

    /** One of our own ids; one that cannot be is -1, which no row has. */
    public Field<Long> id() {
        return bind("bigint", Long.class, Input::toId);
    }

    public Field<Long[]> ids() {
        return bind("bigint[]", Long[].class, list -> each(list, Input::toId, Long[]::new));
    }

    public Field<String[]> texts() {
        return bind("text[]", String[].class, list -> each(list, Input::toText, String[]::new));
    }

    private static <V> V[] each(Object list, Function<Object, V> convert, IntFunction<V[]> array) {
        return ((Collection<?>) list).stream().map(convert).toArray(array);
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
