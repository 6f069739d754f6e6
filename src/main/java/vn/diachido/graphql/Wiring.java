package vn.diachido.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Root;

/**
 * Puts the read models behind the schema: their roots, and where hand-written types lead to them.
 */
@Component
class Wiring implements RuntimeWiringConfigurer {

    private final Reads reads;
    private final ReadModels models;
    private final List<Warner> warners;
    private final Deeds deeds;
    private final Scalars scalars;

    Wiring(
            Reads reads,
            ReadModels models,
            ObjectProvider<Warner> warners,
            Deeds deeds,
            MessageSource messages) {
        this.reads = reads;
        this.models = models;
        this.warners = warners.orderedStream().toList();
        this.deeds = deeds;
        this.scalars = new Scalars(messages);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalars.date()).scalar(scalars.geoJson()).scalar(scalars.json());
        wiring.directive(Allowed.NAME, new Allowed()).directiveWiring(deeds);
        for (ReadModel<?> model : models.all()) {
            for (Root<?> root : model.roots()) {
                wiring.type(
                        "Query",
                        query ->
                                query.dataFetcher(
                                        root.field(), new RootFetcher<>(reads, root, warners)));
            }
        }
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(
                new WiringFactory() {
                    @Override
                    public boolean providesDataFetcher(FieldWiringEnvironment field) {
                        return leadsToModel(field);
                    }

                    @Override
                    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
                        return new FoundFetcher(
                                reads, models, field.getFieldDefinition().getName());
                    }
                });
    }

    /** Fields of read models are answered with their parent and need no fetcher. */
    private boolean leadsToModel(FieldWiringEnvironment field) {
        String parent = field.getParentType().getName();
        return !isModel(parent)
                && !parent.equals("Query")
                && isModel(GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName());
    }

    private boolean isModel(String type) {
        return models.all().stream()
                .anyMatch(model ->
                        type.equals(model.type())
                                || type.equals(model.type() + "Connection")
                                || type.equals(model.type() + "Edge"));
    }
}
