package vn.diachido.query.plain;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.WiringFactory;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The same schema, every field answered by a look-up of its own. */
public final class PlainApi {

    private final GraphQL graphQl;

    /**
     * @param compiled the schema to tell again
     */
    public PlainApi(DSLContext dsl, GraphQLSchema compiled, LocalDate today) {
        Tables tables = new Tables(dsl);
        Resolvers resolvers = new Resolvers(tables, today);
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring()
                        .scalar((GraphQLScalarType) compiled.getType("Date"))
                        .scalar((GraphQLScalarType) compiled.getType("GeoJSON"))
                        .scalar((GraphQLScalarType) compiled.getType("JSON"))
                        .wiringFactory(
                                new WiringFactory() {
                                    @Override
                                    public boolean providesDataFetcher(FieldWiringEnvironment e) {
                                        return true;
                                    }

                                    @Override
                                    public graphql.schema.DataFetcher<?> getDataFetcher(
                                            FieldWiringEnvironment e) {
                                        return resolvers::resolve;
                                    }
                                })
                        .build();
        String text =
                new SchemaPrinter(
                                SchemaPrinter.Options.defaultOptions()
                                        .includeDirectives(false)
                                        .includeSchemaElement(PlainApi::isOurs)
                                        .includeSchemaDefinition(true))
                        .print(compiled);
        graphQl =
                GraphQL.newGraphQL(
                                new SchemaGenerator()
                                        .makeExecutableSchema(
                                                new SchemaParser().parse(text), wiring))
                        .build();
    }

    /** Not what federation adds to the schema. */
    private static boolean isOurs(GraphQLSchemaElement element) {
        return !(element instanceof GraphQLNamedSchemaElement named)
                || !named.getName().startsWith("_") && !named.getName().contains("__");
    }

    public Map<String, Object> answer(String document, Map<String, Object> variables) {
        return graphQl.execute(
                        ExecutionInput.newExecutionInput(document).variables(variables).build())
                .toSpecification();
    }

    static String outputType(DataFetchingEnvironment environment) {
        return ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(environment.getFieldType()))
                .getName();
    }

    static @Nullable Object field(@Nullable Object source, String name) {
        return switch (source) {
            case Map<?, ?> map -> map.get(name);
            case Thing thing -> thing.get(name);
            case null, default -> null;
        };
    }
}
