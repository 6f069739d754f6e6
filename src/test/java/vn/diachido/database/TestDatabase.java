package vn.diachido.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.Driver;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import vn.diachido.database.cluster.Login;
import vn.diachido.database.cluster.PrivateCluster;

/**
 * A fresh, migrated database on a real PostgreSQL with PostGIS, copied from a template that is
 * migrated once.
 */
public record TestDatabase(Login owner, Login application) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static TestDatabase create() {
        PrivateCluster cluster = TestCluster.instance();
        String name = "test_" + COUNT.incrementAndGet();
        execute(
                cluster.superuser("postgres"),
                "create database %s template %s owner %s"
                        .formatted(name, TestCluster.TEMPLATE, cluster.owner(name).user()));
        return in(cluster, name);
    }

    /** One that is there, migrated or not. */
    public static TestDatabase in(PrivateCluster cluster, String name) {
        return new TestDatabase(cluster.owner(name), cluster.application(name));
    }

    public Login superuser() {
        return TestCluster.instance().superuser(url().replaceAll(".*/|[?].*", ""));
    }

    public String url() {
        return owner.url();
    }

    public String user() {
        return owner.user();
    }

    public String password() {
        return owner.password();
    }

    /**
     * As the database's owner, for what tests put there; servers work as the application's role.
     */
    public DSLContext dsl() {
        return DSL.using(dataSource(), SQLDialect.POSTGRES);
    }

    /** As servers work: what a session does is seen by its own role alone. */
    public DSLContext asApplication() {
        return DSL.using(dataSource(application), SQLDialect.POSTGRES);
    }

    /** Opens a connection as the owner each time it is asked for one. */
    public DataSource dataSource() {
        return dataSource(owner);
    }

    private static DataSource dataSource(Login login) {
        Properties registration = new Properties();
        registration.setProperty(EwkbGeometry.REGISTRATION, EwkbGeometry.class.getName());
        SimpleDriverDataSource source =
                new SimpleDriverDataSource(
                        new Driver(), login.url(), login.user(), login.password());
        source.setConnectionProperties(registration);
        return source;
    }

    /** The properties that point the application to this database. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", application.url(),
                "spring.datasource.username", application.user(),
                "spring.datasource.password", application.password(),
                "spring.flyway.user", owner.user(),
                "spring.flyway.password", owner.password());
    }

    private static void execute(Login login, String sql) {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Gives an application context in a test a database of its own. */
    public static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(create().properties()).applyTo(context);
        }
    }
}
