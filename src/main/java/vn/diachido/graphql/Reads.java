package vn.diachido.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionStepInfo;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.datasource.DataSourceUtils;
import vn.diachido.query.Asker;
import vn.diachido.query.Compiler;
import vn.diachido.query.Exit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Root;
import vn.diachido.query.Shapes;
import vn.diachido.query.Statement;
import vn.diachido.query.Viewer;

/**
 * Runs reads: the shape of a request finds or makes its statement, the statement answers finished
 * bytes. Within a transaction it reads what the transaction wrote.
 */
public final class Reads {

    /** Statements kept; each holds a text of some kilobytes. */
    private static final int MAX_STATEMENTS = 2_000;

    /** Rows fetched at a time where all rows of an entity are read. */
    private static final int ROWS_AT_A_TIME = 500;

    /** Is told of every statement that ran. */
    public interface Listener {

        /**
         * @param what the field or exit that was read, without its values
         */
        void ran(String what, Statement statement, long nanoseconds);
    }

    /** Takes what it needs from the rows of a statement. */
    public interface Taker<R extends @Nullable Object> {
        R take(ResultSet rows) throws SQLException;
    }

    private record Key(Object document, String part, Viewer viewer, String shape) {}

    private final Compiler compiler;
    private final DataSource database;
    private final Listener listener;
    private final Cache<Key, Statement> statements =
            Caffeine.newBuilder().maximumSize(MAX_STATEMENTS).build();

    public Reads(Compiler compiler, DataSource database, Listener listener) {
        this.compiler = compiler;
        this.database = database;
        this.listener = listener;
    }

    /** Answers a root field with finished JSON; null where nothing is found. */
    public <T extends Table<?>> byte @Nullable [] root(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        return run(rootStatement(environment, root, asker), asker, Reads::first);
    }

    /** The statement of a root field, and its plan with timings from a run of its own, as JSON. */
    public <T extends Table<?>> Explanation explain(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        Named read = rootStatement(environment, root, asker);
        Named explain = new Named("explain " + read.what, read.statement.explained());
        byte[] plan = run(explain, asker, Reads::first);
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
        Named read =
                statement(
                        environment,
                        model.type(),
                        asking,
                        field ->
                                compiler.byIds(schema(environment), field, model, asking.viewer()));
        return run(read, asking, Reads::all);
    }

    /** Answers another exit from the first column of its first row; null where there is none. */
    public <T extends Table<?>> byte @Nullable [] exit(
            Exit<T> exit, Asker asker, Compiler.Rendering<T> rendering) {
        return run(exitStatement(exit, asker, rendering), asker, Reads::first);
    }

    /** Reads another exit's rows as they come, some hundred in memory at a time. */
    public <T extends Table<?>, R> R rows(
            Exit<T> exit, Asker asker, Compiler.Rendering<T> rendering, Taker<R> taker) {
        return run(exitStatement(exit, asker, rendering), asker, taker);
    }

    private <T extends Table<?>> Named rootStatement(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        return statement(
                environment,
                "",
                asker,
                field -> compiler.root(schema(environment), field, root, asker.viewer()));
    }

    private <T extends Table<?>> Named exitStatement(
            Exit<T> exit, Asker asker, Compiler.Rendering<T> rendering) {
        Key key = new Key(exit.model(), exit.name(), asker.viewer(), Shapes.of(exit));
        return new Named(
                exit.name(),
                statements.get(key, missing -> compiler.exit(exit, asker.viewer(), rendering)));
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
        Key key = new Key(operation, part + type, asker.viewer(), shape);
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

    private <R extends @Nullable Object> R run(Named read, Asker asker, Taker<R> taker) {
        @Nullable Object[] values = read.statement.values(asker);
        Connection connection = DataSourceUtils.getConnection(database);
        long start = System.nanoTime();
        try (PreparedStatement prepared = connection.prepareStatement(read.statement.sql())) {
            if (!read.statement.keepsPlan()) {
                prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            prepared.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < values.length; i++) {
                bind(prepared, i + 1, values[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                return taker.take(rows);
            }
        } catch (SQLException e) {
            throw ReadFailure.of(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
            listener.ran(read.what, read.statement, System.nanoTime() - start);
        }
    }

    private static byte @Nullable [] first(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getBytes(1) : null;
    }

    private static List<byte @Nullable []> all(ResultSet rows) throws SQLException {
        List<byte @Nullable []> all = new ArrayList<>();
        while (rows.next()) {
            all.add(rows.getBytes(1));
        }
        return all;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Object[] array -> statement.setArray(index, array(statement, array));
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> statement.setObject(index, value);
        }
    }

    private static Array array(PreparedStatement statement, Object[] values) throws SQLException {
        String type =
                switch (values) {
                    case Long[] ids -> "bigint";
                    case Double[] numbers -> "float8";
                    default -> "text";
                };
        return statement.getConnection().createArrayOf(type, values);
    }
}
