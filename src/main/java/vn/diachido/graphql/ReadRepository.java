package vn.diachido.graphql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Statement;

/** Runs compiled statements: on the connection of a transaction where there is one. */
public final class ReadRepository {

    /** Rows fetched at a time where all rows of an entity are read in a transaction. */
    private static final int ROWS_AT_A_TIME = 500;

    /** Takes the values of one row, as the driver gives them. */
    public interface RowTaker {
        void take(@Nullable Object[] values);
    }

    /** SQLSTATE of a statement that was cancelled, by its time limit among other reasons. */
    private static final String QUERY_CANCELED = "57014";

    private final DataSource database;
    private final TransactionTemplate transactions;
    private final Viewers viewers;
    private final Turnstile turnstile;

    /**
     * @param atOnce short reads that run at once; as many as processors can work on where it is 0
     */
    ReadRepository(
            DataSource database,
            PlatformTransactionManager transactions,
            Viewers viewers,
            int atOnce) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
        this.viewers = viewers;
        this.turnstile = new Turnstile(atOnce);
    }

    /** The first column of the first row; null where there is none. */
    byte @Nullable [] first(Statement statement, Asker asker) {
        return inTurn(statement, asker, rows -> rows.next() ? rows.getBytes(1) : null);
    }

    /** The first column of every row. */
    List<byte @Nullable []> all(Statement statement, Asker asker) {
        return inTurn(
                statement,
                asker,
                rows -> {
                    List<byte @Nullable []> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(rows.getBytes(1));
                    }
                    return all;
                });
    }

    /** Hands over row after row; in a transaction some hundred are in memory at a time. */
    int each(Statement statement, Asker asker, RowTaker taker) {
        return run(
                statement,
                asker,
                rows -> {
                    int count = 0;
                    @Nullable Object[] values =
                            new @Nullable Object[rows.getMetaData().getColumnCount()];
                    for (; rows.next(); count++) {
                        if (count % ROWS_AT_A_TIME == 0 && !viewers.isCurrent(asker.viewer())) {
                            throw new Refusal(Refusal.Code.NOT_ALLOWED, "accessChanged");
                        }
                        for (int i = 0; i < values.length; i++) {
                            values[i] = rows.getObject(i + 1);
                        }
                        taker.take(values);
                    }
                    return count;
                });
    }

    /** Who has a connection already does not wait for those who want one. */
    private <R extends @Nullable Object> R inTurn(
            Statement statement, Asker asker, ResultSetExtractor<R> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? run(statement, asker, work)
                : turnstile.pass(() -> run(statement, asker, work));
    }

    /** Values that cannot be are refused before a connection is taken. */
    private <R extends @Nullable Object> R run(
            Statement statement, Asker asker, ResultSetExtractor<R> work) {
        @Nullable Object[] values = statement.values(asker);
        if (!statement.isSecured()) {
            return run(statement, values, work);
        }
        return transactions.execute(transaction -> {
            tell(viewers.settings(asker.viewer()));
            return run(statement, values, work);
        });
    }

    /** Row-level security hears who asks, until the transaction ends. */
    private void tell(Map<String, String> settings) {
        JdbcClient.StatementSpec told =
                JdbcClient.create(database)
                        .sql(
                                settings.keySet().stream()
                                        .map(name -> "set_config(?, ?, true)")
                                        .collect(Collectors.joining(", ", "select ", "")));
        settings.forEach((name, value) -> told.param(name).param(value));
        told.query().singleRow();
    }

    private <R extends @Nullable Object> R run(
            Statement statement, @Nullable Object[] values, ResultSetExtractor<R> work) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            if (!statement.keepsPlan()) {
                prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            prepared.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < values.length; i++) {
                bind(prepared, i + 1, values[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                return work.extractData(rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static RuntimeException failure(SQLException cause) {
        return QUERY_CANCELED.equals(cause.getSQLState())
                ? new Refusal(Refusal.Code.TIMEOUT, "timeout")
                : new ReadFailure(cause);
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
                    case LocalDate[] days -> "date";
                    default -> "text";
                };
        return statement.getConnection().createArrayOf(type, values);
    }
}
