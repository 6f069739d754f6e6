package vn.diachido.database.cluster;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database in the private cluster, with its extensions and two roles: its owner, who migrates it,
 * and the application's, which has rights on rows only.
 */
public final class ApplicationDatabase {

    static final String OWNER = "diachido_owner";
    static final String ROLE = "diachido";

    /** The usual database. */
    private static final String NAME = "diachido";

    /** PostGIS can be made by a superuser only; the other extensions come with the migrations. */
    private static final List<String> RIGHTS =
            List.of(
                    "create extension if not exists postgis",
                    "grant select, insert, update, delete on spatial_ref_sys to %s, %s"
                            .formatted(OWNER, ROLE),
                    byDefault("usage on schemas"),
                    byDefault("select, insert, update, delete on tables"),
                    byDefault("usage on sequences"));

    private ApplicationDatabase() {}

    /** The application's login to its usual database, which is made where it is missing. */
    public static Login ensure(PrivateCluster cluster) {
        return ensure(cluster, NAME);
    }

    /** The application's login to the database of that name, which is made where it is missing. */
    public static Login ensure(PrivateCluster cluster, String name) {
        Login login = cluster.application(name);
        Login superuser = cluster.superuser("postgres");
        try {
            ensureRole(superuser, OWNER, cluster.owner(name).password());
            ensureRole(superuser, ROLE, login.password());
            ensureDatabase(superuser, name);
            execute(cluster.superuser(name), RIGHTS);
            return login;
        } catch (SQLException e) {
            throw new ClusterException(
                    "The database %s cannot be made: %s".formatted(name, e.getMessage()),
                    "Check that the disk is not full and that PostGIS is installed.",
                    e);
        }
    }

    /** The owner's login to the usual database. */
    public static Login owner(PrivateCluster cluster) {
        return cluster.owner(NAME);
    }

    /** What the owner makes from now on can be used by the application. */
    private static String byDefault(String rights) {
        return "alter default privileges for role %s grant %s to %s".formatted(OWNER, rights, ROLE);
    }

    private static void ensureRole(Login superuser, String role, String password)
            throws SQLException {
        String verb = exists(superuser, "pg_roles where rolname", role) ? "alter" : "create";
        execute(
                superuser,
                List.of("%s role %s login password '%s'".formatted(verb, role, password)));
    }

    private static void ensureDatabase(Login superuser, String name) throws SQLException {
        if (!exists(superuser, "pg_database where datname", name)) {
            execute(superuser, List.of("create database %s owner %s".formatted(name, OWNER)));
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
