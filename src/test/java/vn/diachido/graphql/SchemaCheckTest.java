package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import vn.diachido.UnitServer;
import vn.diachido.query.ReadModels;

class SchemaCheckTest {

    private final GraphQLSchema schema = UnitServer.get().bean(GraphQlSource.class).schema();

    @Test
    void everyFieldFilterAndOrderHasSql() {
        assertThat(SchemaCheck.gaps(schema, UnitServer.get().bean(ReadModels.class))).isEmpty();
    }

    @Test
    void namesWhatHasNone() {
        TypeDefinitionRegistry registry =
                new SchemaParser()
                        .parse(
                                """
                                type Query { unit: Unit lost: UnitConnection }
                                type Unit { id: ID name: String height: Int }
                                type UnitConnection { nodes: [Unit] facets: Int }
                                input UnitFilter { search: String colour: String }
                                enum UnitOrderField { NAME HEIGHT }
                                type Keep { a(where: UnitFilter, by: UnitOrderField): Int }
                                extend type Query { keep: Keep }
                                type Mutation { write: Int }
                                """);
        GraphQLSchema other =
                new SchemaGenerator()
                        .makeExecutableSchema(registry, RuntimeWiring.newRuntimeWiring().build());
        assertThat(SchemaCheck.gaps(other, UnitServer.get().bean(ReadModels.class)))
                .containsExactlyInAnyOrder(
                        "Unit.height",
                        "UnitFilter.colour",
                        "UnitOrderField.HEIGHT",
                        "Query.lost",
                        "Query.keep without @allowed",
                        "Mutation.write without @allowed");
    }

    @Test
    void namesWhatIsBothAReadModelAndHandWritten() {
        TypeDefinitionRegistry registry =
                new SchemaParser()
                        .parse(
                                """
                                type Query { unit: Unit kept: Kept }
                                type Unit { id: ID name: String coverage: UnitCoverage }
                                type UnitCoverage { hamlets: Int! }
                                type UnitConnection { nodes: [Unit] totalCount: Int }
                                type Kept { name: String }
                                """);
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type("Unit", type -> type.dataFetcher("name", environment -> "x"))
                        .type("UnitCoverage", type -> type.dataFetcher("hamlets", environment -> 1))
                        .type(
                                "UnitConnection",
                                type -> type.dataFetcher("totalCount", environment -> 1))
                        .type("Kept", type -> type.dataFetcher("name", environment -> "x"))
                        .build();
        GraphQLSchema other = new SchemaGenerator().makeExecutableSchema(registry, wiring);
        assertThat(SchemaCheck.gaps(other, UnitServer.get().bean(ReadModels.class)))
                .containsExactlyInAnyOrder(
                        "Unit.name has a fetcher beside its read model",
                        "UnitCoverage.hamlets has a fetcher beside its read model",
                        "UnitConnection.totalCount has a fetcher beside its read model",
                        "Query.kept without @allowed");
    }

    @Test
    void everythingIsDescribed() {
        assertThat(
                        schema.getAllTypesAsList().stream()
                                .filter(type -> !type.getName().startsWith("_"))
                                .filter(type -> GraphQLTypeUtil.isNotWrapped(type))
                                .flatMap(Undescribed::in)
                                .toList())
                .isEmpty();
    }
}
