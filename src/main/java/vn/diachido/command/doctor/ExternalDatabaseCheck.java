package vn.diachido.command.doctor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database that {@code SPRING_DATASOURCE_URL} names. */
final class ExternalDatabaseCheck implements Check {

    private final String url;
    private final String user;
    private final String password;

    ExternalDatabaseCheck(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Finding look() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return DatabaseLook.at(connection);
        } catch (SQLException e) {
            return Finding.bad(
                    "Database",
                    "does not answer: " + e.getMessage(),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD.");
        }
    }
}
