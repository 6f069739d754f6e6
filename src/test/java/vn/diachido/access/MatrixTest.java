package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import vn.diachido.UnitServer;
import vn.diachido.graphql.Allowed;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.ValueModel;
import vn.diachido.query.request.Area;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Standing;
import vn.diachido.query.request.Viewer;
import vn.diachido.query.request.Visibility;

/**
 * The committed matrix of who may see and call what is what the rules say. {@code
 * -Ddiachido.matrix=write} writes it anew, to be read as a difference.
 */
class MatrixTest {

    private static final Path MATRIX = Path.of("src/docs/authz-matrix.csv");

    private final GraphQLSchema schema = UnitServer.get().bean(GraphQlSource.class).schema();
    private final ReadModels models = UnitServer.get().bean(ReadModels.class);

    /** Who the columns are: an area stands for every area. */
    private static Map<String, Viewer> columns() {
        Map<String, Viewer> columns = new LinkedHashMap<>();
        columns.put("public", Viewer.PUBLIC);
        columns.put("signed_in", new Viewer(1, 1, true, Map.of()));
        for (Role role : Role.values()) {
            Area area =
                    role == Role.ADMINISTRATOR
                            ? Area.EVERYWHERE
                            : new Area(false, List.of(1L), List.of(java.time.LocalDate.EPOCH));
            columns.put(
                    role.name().toLowerCase(Locale.ROOT),
                    new Viewer(1, 1, true, Map.of(role, area)));
        }
        return columns;
    }

    @Test
    void theCommittedMatrixIsWhatTheRulesSay() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("type,field," + String.join(",", columns().keySet()));
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> !type.getName().startsWith("_"))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(type ->
                        type.getFieldDefinitions().stream()
                                .filter(field -> !field.getName().startsWith("_"))
                                .forEach(field -> lines.add(line(type, field))));
        String matrix = String.join("\n", lines) + "\n";
        if ("write".equals(System.getProperty("diachido.matrix"))) {
            Files.writeString(MATRIX, matrix);
        }
        assertThat(Files.readString(MATRIX)).isEqualTo(matrix);
    }

    /** Nothing personal is shown whole to others than its person. */
    @Test
    void personalDataIsForItsPersonFirst() {
        Standing administrator = columns().getOrDefault("administrator", Viewer.PUBLIC).standing();
        for (ReadModel<?> model : models.all()) {
            if (schema.getType(model.type()) instanceof GraphQLObjectType type) {
                for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                    if (field.getAppliedDirective("personal") != null) {
                        assertThat(model.visibility(Standing.PUBLIC, null))
                                .as(type.getName() + "." + field.getName())
                                .isEqualTo(Visibility.NONE);
                        if (Set.of("email", "phone").contains(field.getName())) {
                            assertThat(model.visibility(administrator, field.getName()))
                                    .isEqualTo(Visibility.PART);
                        }
                    }
                }
            }
        }
    }

    private String line(GraphQLObjectType type, GraphQLFieldDefinition field) {
        List<String> cells = new ArrayList<>(List.of(type.getName(), field.getName()));
        columns().values().forEach(viewer -> cells.add(cell(type, field, viewer)));
        return String.join(",", cells);
    }

    /** A field without a rule fails here. */
    private String cell(GraphQLObjectType type, GraphQLFieldDefinition field, Viewer viewer) {
        Allowed.Rule rule = Allowed.of(field);
        if (rule != null) {
            return rule.admits(viewer) ? "may" : "may not";
        }
        if (Set.of("Query", "Subscription").contains(type.getName())) {
            return word(modelOf(field).orElseThrow().visibility(viewer.standing(), null));
        }
        Optional<ReadModel<?>> model = model(type.getName());
        if (model.isEmpty() || model.get() instanceof ValueModel) {
            // Reached through a field that has a rule: payloads, pages, values made of visible
            // rows.
            return "with it";
        }
        Visibility rows = model.get().visibility(viewer.standing(), null);
        if (rows == Visibility.NONE || !model.get().isMasked(field.getName())) {
            return word(rows);
        }
        Visibility whole = model.get().visibility(viewer.standing(), field.getName());
        return whole == rows ? word(rows) : word(rows) + " masked";
    }

    private static String word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    private Optional<ReadModel<?>> modelOf(GraphQLFieldDefinition field) {
        String answer = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        Optional<ReadModel<?>> listed = model(answer.replaceAll("(Connection|Change)$", ""));
        return listed.isPresent() ? listed : model(answer);
    }

    private Optional<ReadModel<?>> model(String type) {
        return models.all().stream().filter(model -> model.type().equals(type)).findFirst();
    }
}
