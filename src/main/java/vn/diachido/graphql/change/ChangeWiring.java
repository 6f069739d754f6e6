package vn.diachido.graphql.change;

import graphql.schema.DataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Reads;
import vn.diachido.graphql.StreamFailures;
import vn.diachido.graphql.Viewers;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;

/**
 * Puts the log of changes behind fields of {@code Subscription}: {@code siteChanged} tells of
 * things of the read model {@code Site}.
 */
@Component
class ChangeWiring implements RuntimeWiringConfigurer {

    private final ReadModels models;
    private final Reads reads;
    private final StreamFailures failures;
    private final ObjectProvider<ChangeFeed> feed;
    private final Viewers viewers;

    ChangeWiring(
            ReadModels models,
            Reads reads,
            StreamFailures failures,
            ObjectProvider<ChangeFeed> feed,
            Viewers viewers) {
        this.models = models;
        this.reads = reads;
        this.failures = failures;
        this.feed = feed;
        this.viewers = viewers;
    }

    /** What a thing of a model is called in a field. */
    static String name(ReadModel<?> model) {
        return model.type().substring(0, 1).toLowerCase(Locale.ROOT) + model.type().substring(1);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(
                new WiringFactory() {
                    @Override
                    public boolean providesDataFetcher(FieldWiringEnvironment field) {
                        return followed(field).isPresent();
                    }

                    @Override
                    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
                        return fetcher(followed(field).orElseThrow());
                    }
                });
    }

    private Optional<ReadModel<?>> followed(FieldWiringEnvironment field) {
        return models.all().stream()
                .filter(model ->
                        field.getParentType().getName().equals("Subscription")
                                && field.getFieldDefinition()
                                        .getName()
                                        .equals(name(model) + "Changed"))
                .findFirst();
    }

    private DataFetcher<?> fetcher(ReadModel<?> model) {
        return new ChangeFetcher<>(model, reads, failures, feed, viewers);
    }
}
