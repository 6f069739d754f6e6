package vn.diachido.graphql;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionStepInfo;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.Compiler;
import vn.diachido.query.Exit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Root;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Shapes;
import vn.diachido.query.request.Standing;
import vn.diachido.query.request.Statement;
import vn.diachido.query.request.Viewer;

/**
 * Runs reads: the shape of a request finds or makes its statement, the statement answers finished
 * bytes. Within a transaction it reads what the transaction wrote.
 */
public final class Reads {

    /** Statements kept; each holds a text of some kilobytes. */
    private static final int MAX_STATEMENTS = 2_000;

    /** Is told of every statement that ran. */
    public interface Listener {

        /**
         * @param what the field or exit that was read, without its values
         */
        void ran(String what, Statement statement, long nanoseconds);
    }

    private record Key(Object document, String part, Standing standing, String shape) {}

    private final Compiler compiler;
    private final ReadRepository repository;
    private final Listener listener;
    private final Cache<Key, Statement> statements =
            Caffeine.newBuilder().maximumSize(MAX_STATEMENTS).build();

    public Reads(Compiler compiler, ReadRepository repository, Listener listener) {
        this.compiler = compiler;
        this.repository = repository;
        this.listener = listener;
    }

    /** Answers a root field with finished JSON; null where nothing is found. */
    public <T extends Table<?>> byte @Nullable [] root(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        Named read = rootStatement(environment, root, asker);
        return timed(read, () -> repository.first(read.statement, asker));
    }

    /** The statement of a root field, and its plan with timings from a run of its own, as JSON. */
    public <T extends Table<?>> Explanation explain(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        Named read = rootStatement(environment, root, asker);
        return explanation(read, asker);
    }

    private Explanation explanation(Named read, Asker asker) {
        byte[] plan = repository.first(read.statement.explained(), asker);
        return new Explanation(read.statement.sql(), plan == null ? new byte[0] : plan);
    }

    /**
     * Answers a field that leads to things by their ids, whatever it is a field of.
     *
     * @return finished JSON for each id in their order; null where nothing is found
     */
    public <T extends Table<?>> List<byte @Nullable []> byIds(
            DataFetchingEnvironment environment, ReadModel<T> model, List<Long> ids, Asker asker) {
        Asker asking = asker.withIds(ids);
        Named read = byIdsStatement(environment, model, asking);
        return timed(read, () -> repository.all(read.statement, asking));
    }

    /** The same for a field that leads to things by their ids. */
    public <T extends Table<?>> Explanation explainByIds(
            DataFetchingEnvironment environment, ReadModel<T> model, List<Long> ids, Asker asker) {
        Asker asking = asker.withIds(ids);
        return explanation(byIdsStatement(environment, model, asking), asking);
    }

    /** Which of some things a viewer may see, whenever they live. */
    public <T extends Table<?>> Set<Long> seen(ReadModel<T> model, List<Long> ids, Viewer viewer) {
        Asker asker = new Asker(Map.of(), viewer, Calendar.today()).withIds(ids);
        Named read =
                new Named(
                        model.type(),
                        statements.get(
                                new Key(model, "seen", viewer.standing(), ""),
                                missing -> compiler.seen(model, viewer.standing())));
        Set<Long> seen = new HashSet<>();
        for (byte[] id : timed(read, () -> repository.all(read.statement, asker))) {
            seen.add(Long.valueOf(new String(Objects.requireNonNull(id), US_ASCII)));
        }
        return seen;
    }

    /** Answers another exit from the first column of its first row; null where there is none. */
    public <T extends Table<?>> byte @Nullable [] exit(
            Exit<T> exit, Asker asker, Compiler.Rendering<T> rendering) {
        Named read = exitStatement(exit, asker, rendering);
        return timed(read, () -> repository.first(read.statement, asker));
    }

    /**
     * Reads another exit's rows as they come, in a transaction some hundred at a time.
     *
     * @return how many
     */
    public <T extends Table<?>> int rows(
            Exit<T> exit,
            Asker asker,
            Compiler.Rendering<T> rendering,
            ReadRepository.RowTaker taker) {
        Named read = exitStatement(exit, asker, rendering);
        return timed(read, () -> repository.each(read.statement, asker, taker));
    }

    private <T extends Table<?>> Named byIdsStatement(
            DataFetchingEnvironment environment, ReadModel<T> model, Asker asker) {
        return statement(
                environment,
                model.type(),
                asker,
                field ->
                        compiler.byIds(
                                schema(environment), field, model, asker.viewer().standing()));
    }

    private <T extends Table<?>> Named rootStatement(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        return statement(
                environment,
                "",
                asker,
                field ->
                        compiler.root(schema(environment), field, root, asker.viewer().standing()));
    }

    private <T extends Table<?>> Named exitStatement(
            Exit<T> exit, Asker asker, Compiler.Rendering<T> rendering) {
        Key key =
                new Key(
                        exit.model(),
                        exit.name(),
                        asker.viewer().standing(),
                        Shapes.of(exit.types(), exit.values()));
        return new Named(
                exit.name(),
                statements.get(
                        key, missing -> compiler.exit(exit, asker.viewer().standing(), rendering)));
    }

    private record Named(String what, Statement statement) {}

    private Named statement(
            DataFetchingEnvironment environment,
            String type,
            Asker asker,
            Function<ExecutableNormalizedField, Statement> compile) {
        OperationDefinition operation = environment.getOperationDefinition();
        String part = String.join("/", environment.getExecutionStepInfo().getPath().getKeysOnly());
        String shape =
                Shapes.of(
                        environment.getGraphQLSchema(),
                        operation.getVariableDefinitions(),
                        asker.variables());
        Key key = new Key(operation, part + type, asker.viewer().standing(), shape);
        return new Named(
                environment.getFieldDefinition().getName(),
                statements.get(key, missing -> compile.apply(normalized(environment, asker))));
    }

    private static GraphQLSchema schema(DataFetchingEnvironment environment) {
        return environment.getGraphQLSchema();
    }

    private static ExecutableNormalizedField normalized(
            DataFetchingEnvironment environment, Asker asker) {
        ExecutionStepInfo step = environment.getExecutionStepInfo();
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        environment.getGraphQLSchema(),
                        environment.getDocument(),
                        environment.getOperationDefinition().getName(),
                        CoercedVariables.of(asker.variables()))
                .getNormalizedField(
                        environment.getMergedField(), step.getObjectType(), step.getPath());
    }

    private <R extends @Nullable Object> R timed(Named read, Supplier<R> run) {
        long start = System.nanoTime();
        try {
            return run.get();
        } finally {
            listener.ran(read.what, read.statement, System.nanoTime() - start);
        }
    }
}
