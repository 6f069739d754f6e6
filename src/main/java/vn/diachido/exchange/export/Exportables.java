package vn.diachido.exchange.export;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ExportColumns;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Root;
import vn.diachido.query.request.Refusal;

/**
 * Every entity that the API lists can be exported. Its columns are its fields that hold one value,
 * in the order of the schema, then code and name of what it leads to.
 */
@Component
class Exportables {

    /** What names a thing: the first of them that it has. */
    private static final List<String> NAMES = List.of("fullName", "credit", "name");

    private final ReadModels models;
    private final ObjectProvider<GraphQlSource> source;
    private final List<ExportColumns> more;

    Exportables(
            ReadModels models,
            ObjectProvider<GraphQlSource> source,
            ObjectProvider<ExportColumns> more) {
        this.models = models;
        this.source = source;
        this.more = more.orderedStream().toList();
    }

    /** By the name of its list; an unknown one is refused with the names there are. */
    Exportable<?> get(String name) {
        Map<String, ReadModel<?>> known = new TreeMap<>();
        for (ReadModel<?> model : models.all()) {
            model.roots().stream()
                    .filter(Root::list)
                    .forEach(root -> known.put(root.field(), model));
        }
        ReadModel<?> model = known.get(name);
        if (model == null) {
            throw new Refusal(
                    Refusal.Code.UNKNOWN_EXPORT,
                    "unknownExport",
                    name,
                    String.join(", ", known.keySet()));
        }
        return of(name, model);
    }

    private <T extends Table<?>> Exportable<T> of(String name, ReadModel<T> model) {
        GraphQLSchema schema = source.getObject().schema();
        GraphQLObjectType type = schema.getObjectType(model.type());
        List<Column> columns = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
                own(model, field).forEach(columns::add);
            } else {
                models.one(model, field.getName())
                        .ifPresent(target -> related(field.getName(), target, columns));
            }
        }
        more.stream()
                .filter(of -> of.type().equals(model.type()))
                .flatMap(of -> of.paths().stream())
                .map(path -> new Column(path, kind(leaf(schema, type, path))))
                .forEach(columns::add);
        return new Exportable<>(name, model, List.copyOf(columns));
    }

    private static Stream<Column> own(ReadModel<?> model, GraphQLFieldDefinition field) {
        boolean asked =
                field.getArguments().stream()
                        .anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
        return asked || !model.answers(field.getName()) || isShape(field.getType())
                ? Stream.empty()
                : Stream.of(new Column(field.getName(), kind(field.getType())));
    }

    private static void related(String relation, ReadModel<?> target, List<Column> columns) {
        Stream.concat(Stream.of("code"), NAMES.stream().filter(target::answers).limit(1))
                .filter(target::answers)
                .map(field -> new Column(relation + "." + field, Column.Kind.TEXT))
                .forEach(columns::add);
    }

    private static GraphQLType leaf(GraphQLSchema schema, GraphQLObjectType type, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        GraphQLType of = type.getFieldDefinition(first).getType();
        return dot < 0
                ? of
                : leaf(
                        schema,
                        schema.getObjectType(GraphQLTypeUtil.unwrapAll(of).getName()),
                        path.substring(dot + 1));
    }

    private static Column.Kind kind(GraphQLType type) {
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            return Column.Kind.LIST;
        }
        return switch (name(type)) {
            case "Int" -> Column.Kind.INTEGER;
            case "Float" -> Column.Kind.NUMBER;
            case "Boolean" -> Column.Kind.FLAG;
            case "Date" -> Column.Kind.DAY;
            default -> Column.Kind.TEXT;
        };
    }

    private static boolean isShape(GraphQLType type) {
        return name(type).equals("GeoJSON");
    }

    private static String name(GraphQLType type) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        return named.getName();
    }
}
