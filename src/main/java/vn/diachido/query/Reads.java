package vn.diachido.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Runs reads: the shape of a request finds or makes its statement, the statement answers finished
 * bytes. Within a transaction it reads what the transaction wrote.
 */
public final class Reads {

    /** Statements kept; each holds a text of some kilobytes. */
    private static final int MAX_STATEMENTS = 2_000;

    private record Key(Object document, String part, Viewer viewer, String shape) {}

    private final Compiler compiler;
    private final DataSource database;
    private final Cache<Key, Statement> statements =
            Caffeine.newBuilder().maximumSize(MAX_STATEMENTS).build();

    public Reads(Compiler compiler, DataSource database) {
        this.compiler = compiler;
        this.database = database;
    }

    /** Answers a root field; null where nothing is found. */
    public <T extends Table<?>> @Nullable Answer root(
            DataFetchingEnvironment environment, Root<T> root, Asker asker) {
        OperationDefinition operation = environment.getOperationDefinition();
        String resultKey = environment.getMergedField().getResultKey();
        String shape =
                Shapes.of(
                        environment.getGraphQLSchema(),
                        operation.getVariableDefinitions(),
                        asker.variables());
        Statement statement =
                statements.get(
                        new Key(operation, resultKey, asker.viewer(), shape),
                        key ->
                                compiler.root(
                                        environment.getGraphQLSchema(),
                                        normalized(environment, asker, resultKey),
                                        root,
                                        asker.viewer()));
        byte[] json = bytes(statement, asker);
        return json == null ? null : Answer.of(json);
    }

    /** Answers another exit; null where its statement answers nothing. */
    public <T extends Table<?>> byte @Nullable [] exit(
            ReadModel<T> model,
            String name,
            Exit exit,
            Asker asker,
            Compiler.Rendering<T> rendering) {
        Statement statement =
                statements.get(
                        new Key(model, name, asker.viewer(), Shapes.of(exit)),
                        key -> compiler.exit(model, exit, asker.viewer(), rendering));
        return bytes(statement, asker);
    }

    private static ExecutableNormalizedField normalized(
            DataFetchingEnvironment environment, Asker asker, String resultKey) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        environment.getGraphQLSchema(),
                        environment.getDocument(),
                        environment.getOperationDefinition().getName(),
                        CoercedVariables.of(asker.variables()))
                .getTopLevelFields()
                .stream()
                .filter(field -> field.getResultKey().equals(resultKey))
                .findFirst()
                .orElseThrow();
    }

    private byte @Nullable [] bytes(Statement statement, Asker asker) {
        @Nullable Object[] values = statement.values(asker);
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < values.length; i++) {
                bind(prepared, i + 1, values[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw ReadFailure.of(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
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
