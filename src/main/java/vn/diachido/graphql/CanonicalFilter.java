package vn.diachido.graphql;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A filter as text: equal filters are equal text. Keys are sorted, what is null is left out,
 * numbers are written the same way, a list of values that means any of them is sorted without
 * repetition.
 */
final class CanonicalFilter {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Beyond it a double does not hold every whole number. */
    private static final double MAX_WHOLE = 1e15;

    private static final int HASH_BYTES = 16;

    private CanonicalFilter() {}

    /**
     * @param coerced the filter as the schema's type has it
     */
    static String of(GraphQLType type, Object coerced) {
        return JSON.writeValueAsString(form(type, coerced));
    }

    /** 32 hexadecimal digits. */
    static String hash(String entity, String canonical) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((entity + " " + canonical).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static @Nullable Object form(GraphQLType wrapped, @Nullable Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        return switch (value) {
            case Map<?, ?> fields when type instanceof GraphQLInputObjectType object ->
                    fields(object, fields);
            case List<?> items when type instanceof GraphQLList list -> items(list, items);
            case null, default -> plain(value);
        };
    }

    private static Map<String, Object> fields(GraphQLInputObjectType type, Map<?, ?> fields) {
        Map<String, Object> sorted = new TreeMap<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            Object value = form(field.getType(), fields.get(field.getName()));
            if (value != null) {
                sorted.put(field.getName(), value);
            }
        }
        return sorted;
    }

    private static List<@Nullable Object> items(GraphQLList type, List<?> items) {
        List<@Nullable Object> formed = new ArrayList<>();
        items.forEach(item -> formed.add(form(type.getWrappedType(), item)));
        return formed.stream().allMatch(String.class::isInstance)
                ? new ArrayList<>(new TreeSet<>(formed))
                : formed;
    }

    /** A value of a scalar: text, number, flag, or JSON in which every key counts. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Number number -> number(number.doubleValue());
            case Map<?, ?> members -> {
                Map<String, @Nullable Object> sorted = new TreeMap<>();
                members.forEach((name, member) -> sorted.put((String) name, plain(member)));
                yield sorted;
            }
            case List<?> items -> {
                List<@Nullable Object> plain = new ArrayList<>();
                items.forEach(item -> plain.add(plain(item)));
                yield plain;
            }
            default -> Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        };
    }

    private static Number number(double number) {
        return number == Math.rint(number) && Math.abs(number) < MAX_WHOLE
                ? (Number) (long) number
                : (Number) number;
    }
}
