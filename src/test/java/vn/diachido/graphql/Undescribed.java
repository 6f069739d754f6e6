package vn.diachido.graphql;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a type lacks a description that says more than its name. */
final class Undescribed {

    /** Fields whose name and type say all there is to say. */
    private static final Set<String> PLAIN =
            Set.of(
                    "id",
                    "level",
                    "kind",
                    "name",
                    "state",
                    "node",
                    "edges",
                    "nodes",
                    "pageInfo",
                    "cursor",
                    "where",
                    "rank",
                    "dataSet",
                    "redAddress");

    private Undescribed() {}

    static Stream<String> in(GraphQLNamedType type) {
        if (!(type instanceof GraphQLObjectType object)) {
            return Stream.empty();
        }
        Stream<String> own =
                isBlank(object.getDescription()) && !type.getName().endsWith("Edge")
                        ? Stream.of(type.getName())
                        : Stream.empty();
        return Stream.concat(
                own,
                object.getFieldDefinitions().stream()
                        .filter(field -> !field.getName().startsWith("_"))
                        .filter(field -> isBlank(field.getDescription()))
                        .filter(field -> !PLAIN.contains(field.getName()))
                        .map(field -> type.getName() + "." + field.getName()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
