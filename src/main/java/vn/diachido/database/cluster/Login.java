package vn.diachido.database.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;

/** Where a database is and how to enter it. */
public record Login(String url, String user, String password) {

    private static final int CONNECT_LIMIT_SECONDS = 5;

    static Login local(int port, String database, String user, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        return new Login(url + "?sslmode=disable&gssEncMode=disable", user, password);
    }

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", Integer.toString(CONNECT_LIMIT_SECONDS));
        return Objects.requireNonNull(new Driver().connect(url, properties));
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
