package vn.diachido.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import java.util.List;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;

/** Answers a field of a hand-written type that leads to something {@link Found}. */
final class FoundFetcher implements DataFetcher<@Nullable Object> {

    private final Reads reads;
    private final ReadModels models;
    private final DataFetcher<?> property;

    FoundFetcher(Reads reads, ReadModels models, String property) {
        this.reads = reads;
        this.models = models;
        this.property = PropertyDataFetcher.fetching(property);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return switch (property.get(environment)) {
            case Found found -> read(environment, found);
            case FoundMany.Item item ->
                    answer(item.many().read(environment, reads, models, item.index()));
            case null, default -> null;
        };
    }

    private @Nullable Answer read(DataFetchingEnvironment environment, Found found) {
        ReadModel<?> model = models.get(found.model());
        return read(environment, model, found.id());
    }

    private <T extends Table<?>> @Nullable Answer read(
            DataFetchingEnvironment environment, ReadModel<T> model, long id) {
        byte[] json =
                reads.byIds(environment, model, List.of(id), RootFetcher.asker(environment))
                        .getFirst();
        return answer(json);
    }

    private static @Nullable Answer answer(byte @Nullable [] json) {
        return json == null ? null : Answer.of(json);
    }
}
