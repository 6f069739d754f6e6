package vn.diachido.graphql;

import java.security.SecureRandom;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.diachido.graphql.document.ParsedDocuments;
import vn.diachido.query.Compiler;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.place.ExtentModel;

/** Puts the read models behind the schema. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class GraphQlConfiguration {

    @Bean
    ExtentModel extentModel() {
        return new ExtentModel();
    }

    @Bean
    ReadModels readModels(
            Collection<ReadModel<?>> models, ObjectProvider<Contribution<?>> contributions) {
        return new ReadModels(models, contributions.orderedStream().toList());
    }

    @Bean
    Reads reads(
            ReadModels models,
            DataSource database,
            SecretRepository secrets,
            Reads.Listener listener,
            PlatformTransactionManager manager,
            Viewers viewers,
            Limits limits,
            @Value("${diachido.reads.at-once:0}") int atOnce) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        secrets.keep("cursor", fresh);
        return new Reads(
                new Compiler(models, secrets.get("cursor"), limits.page()),
                new ReadRepository(database, manager, viewers, atOnce),
                listener);
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            ObjectProvider<DataFetcherExceptionResolver> resolvers,
            Entities entities,
            ParsedDocuments documents,
            TransactionOperations transactions,
            Viewers viewers) {
        return source ->
                source.schemaFactory(entities::schema)
                        .configureGraphQl(graphQl -> {
                            var handler =
                                    DataFetcherExceptionResolver.createExceptionHandler(
                                            resolvers.orderedStream().toList());
                            graphQl.queryExecutionStrategy(new FinishedJson.Queries(handler))
                                    .mutationExecutionStrategy(
                                            new Mutations(handler, transactions, viewers))
                                    .subscriptionExecutionStrategy(
                                            new FinishedJson.Subscriptions(handler))
                                    .preparsedDocumentProvider(documents);
                        });
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(Languages.SPOKEN);
        languages.setDefaultLocale(Languages.VIETNAMESE);
        return languages;
    }
}
