package vn.diachido.graphql.change;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/** Waits for what PostgreSQL says of its own accord, over one connection that does nothing else. */
@Repository
class NotificationRepository implements AutoCloseable {

    static final String APPLICATION_NAME = "diachido changes";

    /** Where it is told that somebody may do other things than before. */
    private static final String ACCESS = "access";

    private final JdbcConnectionDetails database;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    NotificationRepository(JdbcConnectionDetails database) {
        this.database = database;
    }

    /**
     * Waits until data changed, or a time is over. Returns at once where the connection had to be
     * made anew: meanwhile anything may have changed.
     *
     * @return may somebody do other things than before?
     */
    boolean await(int milliseconds) {
        try {
            Connection open = connection;
            if (open == null) {
                connection = connect();
                return true;
            }
            PGNotification[] told = open.unwrap(PGConnection.class).getNotifications(milliseconds);
            return told != null && Stream.of(told).anyMatch(one -> one.getName().equals(ACCESS));
        } catch (SQLException e) {
            disconnect();
            throw new DataAccessResourceFailureException("the connection for changes is lost", e);
        }
    }

    private Connection connect() throws SQLException {
        if (closed) {
            throw new SQLException("closed");
        }
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", APPLICATION_NAME);
        properties.setProperty("tcpKeepAlive", "true");
        String user = database.getUsername();
        String password = database.getPassword();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        Connection fresh = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (Statement statement = fresh.createStatement()) {
            statement.execute("listen data_version");
            statement.execute("listen " + ACCESS);
        }
        return fresh;
    }

    private void disconnect() {
        Connection lost = connection;
        connection = null;
        if (lost != null) {
            try {
                lost.close();
            } catch (SQLException e) {
                // It is gone already.
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        disconnect();
    }
}
