package vn.diachido.graphql;

import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import vn.diachido.query.Compiler;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Root;

/** Puts the read models behind the schema. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    ReadModels readModels(
            Collection<ReadModel<?>> models, ObjectProvider<Contribution<?>> contributions) {
        return new ReadModels(models, contributions.orderedStream().toList());
    }

    @Bean
    Reads reads(ReadModels models, DataSource database, DSLContext dsl) {
        return new Reads(
                new Compiler(models, new SigningKeyRepository(dsl).get()),
                database,
                (what, statement, time) -> {});
    }

    @Bean
    RuntimeWiringConfigurer wiring(Reads reads, ReadModels models, ObjectProvider<Warner> warners) {
        List<Warner> all = warners.orderedStream().toList();
        return wiring -> {
            wiring.scalar(Scalars.date()).scalar(Scalars.geoJson());
            models.all().stream()
                    .flatMap(model -> model.roots().stream())
                    .forEach(root -> answer(wiring, root, reads, all));
        };
    }

    private static void answer(
            RuntimeWiring.Builder wiring, Root<?> root, Reads reads, List<Warner> warners) {
        wiring.type(
                "Query",
                query -> query.dataFetcher(root.field(), new RootFetcher<>(reads, root, warners)));
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        return source ->
                source.configureGraphQl(graphQl -> {
                    var handler =
                            DataFetcherExceptionResolver.createExceptionHandler(
                                    resolvers.orderedStream().toList());
                    graphQl.queryExecutionStrategy(new FinishedJson.Queries(handler))
                            .mutationExecutionStrategy(new FinishedJson.Mutations(handler))
                            .preparsedDocumentProvider(new ParsedDocuments());
                });
    }
}
