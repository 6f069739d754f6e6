package vn.diachido.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.Asker;
import vn.diachido.query.Root;
import vn.diachido.query.Viewer;

/** Answers a field of {@code Query} by its read model. */
final class RootFetcher<T extends Table<?>> implements DataFetcher<@Nullable Answer> {

    /** Key of the request's warnings in the context. */
    static final String WARNINGS = "diachido.warnings";

    private final Reads reads;
    private final Root<T> root;
    private final List<Warner> warners;

    RootFetcher(Reads reads, Root<T> root, List<Warner> warners) {
        this.reads = reads;
        this.root = root;
        this.warners = warners;
    }

    @Override
    public @Nullable Answer get(DataFetchingEnvironment environment) {
        Asker asker = asker(environment);
        byte[] json = reads.root(environment, root, asker);
        List<Warning> warnings =
                environment
                        .getGraphQlContext()
                        .computeIfAbsent(WARNINGS, key -> new CopyOnWriteArrayList<Warning>());
        for (Warner warner : warners) {
            warnings.addAll(warner.warnings(root, environment, json != null));
        }
        return json == null ? null : Answer.of(json);
    }

    static Asker asker(DataFetchingEnvironment environment) {
        return new Asker(
                environment.getVariables(),
                environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.PUBLIC),
                Calendar.today());
    }
}
