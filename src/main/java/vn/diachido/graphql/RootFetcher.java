package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;
import vn.diachido.query.Root;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Viewer;

/** Answers a field of {@code Query} by its read model. */
final class RootFetcher<T extends Table<?>> implements DataFetcher<@Nullable Answer> {

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
        AnswerNotes notes = notes(environment);
        notes.checkTime();
        byte[] json = reads.root(environment, root, asker(environment));
        for (Warner warner : warners) {
            notes.warnings().addAll(warner.warnings(root, environment, json != null));
        }
        explain(environment, () -> reads.explain(environment, root, asker(environment)));
        return json == null ? null : Answer.of(json);
    }

    /** Tells who may know it how a field was read. */
    static void explain(DataFetchingEnvironment environment, Supplier<Explanation> explanation) {
        AnswerNotes notes = notes(environment);
        if (notes.explained()) {
            Explanation how = explanation.get();
            notes.explanations()
                    .add(
                            Map.of(
                                    "path", environment.getMergedField().getResultKey(),
                                    "sql", how.sql(),
                                    "plan", new RawValue(new Utf8Json(how.plan()))));
        }
    }

    static Asker asker(DataFetchingEnvironment environment) {
        return new Asker(
                environment.getVariables(),
                notes(environment).viewer(),
                Calendar.today(),
                environment.getLocale().getLanguage());
    }

    private static AnswerNotes notes(DataFetchingEnvironment environment) {
        return notes(environment.getGraphQlContext());
    }

    static AnswerNotes notes(GraphQLContext context) {
        return context.computeIfAbsent(
                AnswerNotes.class, key -> AnswerNotes.of(Viewer.PUBLIC, false, Duration.ofDays(1)));
    }
}
