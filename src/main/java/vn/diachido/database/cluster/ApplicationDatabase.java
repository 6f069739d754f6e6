package vn.diachido.database.cluster;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database in the private cluster that the application's role owns, with its extensions. */
public final class ApplicationDatabase {

    static final String ROLE = "diachido";

    /** Those that only a superuser may make; the others come with the migrations. */
    private static final String POSTGIS =
            "create extension if not exists postgis;"
                    + " grant select, insert, update, delete on spatial_ref_sys to "
                    + ROLE;

    private ApplicationDatabase() {}

    /** The login to the application's usual database, which is made where it is missing. */
    public static Login ensure(PrivateCluster cluster) {
        return ensure(cluster, ROLE);
    }

    /** The login to the database of that name, which is made where it is missing. */
    public static Login ensure(PrivateCluster cluster, String name) {
        Login login = cluster.application(name);
        try {
            ensureRole(cluster.superuser("postgres"), login.password());
            ensureDatabase(cluster.superuser("postgres"), name);
            execute(cluster.superuser(name), List.of(POSTGIS));
            return login;
        } catch (SQLException e) {
            throw new ClusterException(
                    "The database %s cannot be made: %s".formatted(name, e.getMessage()),
                    "Check that the disk is not full and that PostGIS is installed.",
                    e);
        }
    }

    private static void ensureRole(Login superuser, String password) throws SQLException {
        String verb = exists(superuser, "pg_roles where rolname", ROLE) ? "alter" : "create";
        execute(
                superuser,
                List.of("%s role %s login password '%s'".formatted(verb, ROLE, password)));
    }

    private static void ensureDatabase(Login superuser, String name) throws SQLException {
        if (!exists(superuser, "pg_database where datname", name)) {
            execute(superuser, List.of("create database %s owner %s".formatted(name, ROLE)));
        }
    }

    private static boolean exists(Login login, String where, String name) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from %s = '%s'".formatted(where, name))) {
            return found.next();
        }
    }

    private static void execute(Login login, List<String> statements) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
