package vn.diachido.query.request;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How wide a place is that is asked about: it decides how a statement is planned. */
final class Breadth {

    /** A commune with its neighbours; measured, see the decision on plan modes. */
    private static final double NARROW_METERS = 30_000;

    private static final double NARROW_DEGREES = 0.5;

    private Breadth() {}

    /** A box or circle no wider than some communes. */
    static boolean isNarrow(GraphQLType type, Map<?, ?> place) {
        return switch (type instanceof GraphQLNamedType named ? named.getName() : "") {
            case "Box" ->
                    number(place.get("east")) - number(place.get("west")) <= NARROW_DEGREES
                            && number(place.get("north")) - number(place.get("south"))
                                    <= NARROW_DEGREES;
            case "Near" -> number(place.get("meters")) <= NARROW_METERS;
            default -> false;
        };
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
