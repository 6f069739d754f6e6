package vn.diachido.command.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What an open database says of itself. */
final class DatabaseLook {

    private static final String VERSIONS =
            """
            select current_setting('server_version'),
                   (select default_version from pg_available_extensions where name = 'postgis'),
                   (select extversion from pg_extension where extname = 'postgis'),
                   current_setting('server_version_num')::int >= 140000
            """;

    private DatabaseLook() {}

    static Finding at(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(VERSIONS)) {
            row.next();
            String seen = "PostgreSQL " + row.getString(1);
            if (row.getString(2) == null) {
                return Finding.bad(
                        "Database", seen + " without PostGIS", "Install PostGIS on its server.");
            }
            if (!row.getBoolean(4)) {
                return Finding.bad("Database", seen, "Use PostgreSQL 14 or newer.");
            }
            String postgis = row.getString(3) == null ? "available" : row.getString(3);
            return Finding.good("Database", seen + ", PostGIS " + postgis);
        }
    }
}
