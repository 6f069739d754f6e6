package vn.diachido.graphql;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Root;

/** Holds the read models against the schema when the application starts: nothing lacks SQL. */
@Component
class SchemaCheck {

    private static final Set<String> JUNCTIONS = Set.of("and", "or", "not");
    private static final List<String> TYPES_OF_A_MODEL =
            List.of("", "Connection", "Edge", "Facets");
    private static final Set<String> EDGE_FIELDS = Set.of("node", "cursor");

    private final GraphQlSource source;
    private final ReadModels models;

    SchemaCheck(GraphQlSource source, ReadModels models) {
        this.source = source;
        this.models = models;
    }

    @EventListener(ApplicationStartedEvent.class)
    void refuseToRunWithGaps() {
        List<String> gaps = gaps(source.schema(), models);
        if (!gaps.isEmpty()) {
            throw new IllegalStateException(
                    "the schema has what no read model answers: " + String.join("; ", gaps));
        }
    }

    static List<String> gaps(GraphQLSchema schema, ReadModels models) {
        List<String> gaps = new ArrayList<>();
        for (ReadModel<?> model : models.all()) {
            String type = model.type();
            fields(schema, type, model::answers, gaps);
            fields(schema, type + "Facets", model::countsBy, gaps);
            nulls(schema, model, gaps);
            fields(schema, type + "Connection", field -> connected(model, field), gaps);
            fields(
                    schema,
                    type + "Edge",
                    field -> EDGE_FIELDS.contains(field) || model.hasOnEdge(field),
                    gaps);
            filters(schema, model, gaps);
            orders(schema, model, gaps);
        }
        queries(schema, models, gaps);
        mutations(schema, gaps);
        fetched(schema, models, gaps);
        return gaps;
    }

    /** Nobody may call what does not say who may. */
    private static void mutations(GraphQLSchema schema, List<String> gaps) {
        if (schema.getMutationType() != null) {
            schema.getMutationType().getFieldDefinitions().stream()
                    .filter(field -> Allowed.of(field) == null)
                    .forEach(
                            field -> gaps.add("Mutation." + field.getName() + " without @allowed"));
        }
    }

    private static boolean connected(ReadModel<?> model, String field) {
        return switch (field) {
            case "edges", "nodes", "pageInfo", "facets" -> true;
            default -> model.hasInTotal(field);
        };
    }

    private interface Known {
        boolean has(String name);
    }

    private static void fields(GraphQLSchema schema, String type, Known known, List<String> gaps) {
        if (schema.getType(type) instanceof GraphQLObjectType object) {
            for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                if (!known.has(field.getName())) {
                    gaps.add(type + "." + field.getName());
                }
            }
        }
    }

    /** What the schema promises never to be null is a column that cannot be, or proven. */
    private static void nulls(GraphQLSchema schema, ReadModel<?> model, List<String> gaps) {
        if (schema.getType(model.type()) instanceof GraphQLObjectType object) {
            for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                boolean promised =
                        GraphQLTypeUtil.isNonNull(field.getType())
                                && !GraphQLTypeUtil.isList(
                                        GraphQLTypeUtil.unwrapNonNull(field.getType()));
                if (promised && !model.isNeverNull(field.getName())) {
                    gaps.add(model.type() + "." + field.getName() + " may be null");
                }
            }
        }
    }

    private static void filters(GraphQLSchema schema, ReadModel<?> model, List<String> gaps) {
        if (schema.getType(model.type() + "Filter") instanceof GraphQLInputObjectType filter) {
            for (GraphQLInputObjectField field : filter.getFieldDefinitions()) {
                if (!JUNCTIONS.contains(field.getName()) && !model.filtersBy(field.getName())) {
                    gaps.add(filter.getName() + "." + field.getName());
                }
            }
        }
    }

    private static void orders(GraphQLSchema schema, ReadModel<?> model, List<String> gaps) {
        if (schema.getType(model.type() + "OrderField") instanceof GraphQLEnumType order) {
            order.getValues().stream()
                    .filter(value -> !model.sortsBy(value.getName()))
                    .forEach(value -> gaps.add(order.getName() + "." + value.getName()));
        }
    }

    /** A field of {@code Query} that leads to a read model's type is one of its roots. */
    private static void queries(GraphQLSchema schema, ReadModels models, List<String> gaps) {
        List<String> roots =
                models.all().stream()
                        .flatMap(model -> model.roots().stream())
                        .map(Root::field)
                        .toList();
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
            boolean ofModel =
                    models.all().stream()
                            .anyMatch(model ->
                                    type.equals(model.type())
                                            || type.equals(model.type() + "Connection"));
            if (ofModel && !roots.contains(field.getName())) {
                gaps.add("Query." + field.getName());
            }
            if (!ofModel && !field.getName().startsWith("_") && Allowed.of(field) == null) {
                gaps.add("Query." + field.getName() + " without @allowed");
            }
        }
    }

    /** A type is a read model or hand-written: a fetcher on a read model's type is never asked. */
    private static void fetched(GraphQLSchema schema, ReadModels models, List<String> gaps) {
        for (ReadModel<?> model : models.all()) {
            for (String suffix : TYPES_OF_A_MODEL) {
                if (schema.getType(model.type() + suffix) instanceof GraphQLObjectType type) {
                    type.getFieldDefinitions().stream()
                            .filter(field -> isFetched(schema, type, field))
                            .forEach(field ->
                                    gaps.add(
                                            type.getName()
                                                    + "."
                                                    + field.getName()
                                                    + " has a fetcher beside its read model"));
                }
            }
        }
    }

    private static boolean isFetched(
            GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        return schema.getCodeRegistry().hasDataFetcher(FieldCoordinates.coordinates(type, field));
    }
}
