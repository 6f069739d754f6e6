package vn.diachido.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.request.Asker;

/**
 * Things of one kind, one for each item of a list that an ordinary fetcher answers: read together,
 * in one statement for each field that leads to them, as they are on a day.
 */
public final class FoundMany {

    /** One of them. */
    public record Item(FoundMany many, int index) {}

    private final Class<? extends ReadModel<?>> model;
    private final List<Long> ids;
    private final LocalDate day;
    private final Map<String, List<byte @Nullable []>> read = new ConcurrentHashMap<>();

    private FoundMany(Class<? extends ReadModel<?>> model, List<Long> ids, LocalDate day) {
        this.model = model;
        this.ids = List.copyOf(ids);
        this.day = day;
    }

    /** An item for each id, in their order. */
    public static List<Item> of(
            Class<? extends ReadModel<?>> model, List<Long> ids, LocalDate day) {
        FoundMany many = new FoundMany(model, ids, day);
        return IntStream.range(0, ids.size()).mapToObj(index -> new Item(many, index)).toList();
    }

    byte @Nullable [] read(
            DataFetchingEnvironment environment, Reads reads, ReadModels models, int index) {
        String field = String.join("/", environment.getExecutionStepInfo().getPath().getKeysOnly());
        Asker asker = RootFetcher.asker(environment);
        Asker then = new Asker(asker.variables(), asker.viewer(), day, asker.language());
        ReadModel<?> known = models.get(model);
        return read.computeIfAbsent(field, first -> reads.byIds(environment, known, ids, then))
                .get(index);
    }
}
