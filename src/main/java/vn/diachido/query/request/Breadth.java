package vn.diachido.query.request;

import graphql.Scalars;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much a filter lets through, as far as it decides how a statement is planned. */
public enum Breadth {
    /** Little, whatever the value: one plan serves all values of that breadth. */
    NARROW,
    /** Perhaps much: the best plan depends on the value. */
    WIDE,
    /** It does not matter. */
    ANY;

    /** A commune with its neighbours; measured, see the decision on plan modes. */
    private static final double NARROW_METERS = 30_000;

    private static final double NARROW_DEGREES = 0.5;

    /** The index on names knows parts of three characters. */
    private static final Pattern WORD = Pattern.compile("\\w{3}", Pattern.UNICODE_CHARACTER_CLASS);

    static Breadth of(String field, GraphQLType type, @Nullable Object value) {
        if (value instanceof Map<?, ?> place) {
            return ofPlace(type instanceof GraphQLNamedType named ? named.getName() : "", place);
        }
        return field.equals("search") && hasWord(type, value) ? NARROW : ANY;
    }

    /** Two texts of which one has a word and the other none differ in shape. */
    static boolean hasWord(GraphQLType type, @Nullable Object value) {
        return type == Scalars.GraphQLString
                && value instanceof String text
                && WORD.matcher(text).find();
    }

    private static Breadth ofPlace(String type, Map<?, ?> place) {
        return switch (type) {
            case "Box" ->
                    number(place.get("east")) - number(place.get("west")) <= NARROW_DEGREES
                                    && number(place.get("north")) - number(place.get("south"))
                                            <= NARROW_DEGREES
                            ? NARROW
                            : WIDE;
            case "Near" -> number(place.get("meters")) <= NARROW_METERS ? NARROW : WIDE;
            default -> ANY;
        };
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
