package vn.diachido.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.diachido.database.cluster.ClusterFolders;
import vn.diachido.database.cluster.PrivateCluster;

/** When there is a private cluster, and that connections live within its life. */
class DatabaseConfigurationTest {

    @RegisterExtension private final ClusterFolders folders = new ClusterFolders();

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withInitializer(new ConfigDataApplicationContextInitializer())
                    .withConfiguration(
                            AutoConfigurations.of(
                                    DataSourceAutoConfiguration.class,
                                    JdbcTemplateAutoConfiguration.class,
                                    JdbcClientAutoConfiguration.class,
                                    FlywayAutoConfiguration.class))
                    .withUserConfiguration(DatabaseConfiguration.class, LastQuestion.class);

    @Test
    void clusterRunsFromBeforeTheFirstToAfterTheLastQuery() throws Exception {
        Path folder = folders.create();
        Path running = folder.resolve("postgres/postmaster.pid");
        LastQuestion.ANSWER.set(null);

        application
                .withPropertyValues("diachido.data=" + folder)
                .run(context -> {
                    assertThat(context).hasSingleBean(PrivateCluster.class);
                    assertThat(running).exists();
                    JdbcClient database = context.getBean(JdbcClient.class);
                    assertThat(ask(database, "select count(*) > 0 from flyway_schema_history"))
                            .isEqualTo("t");
                    assertThat(ask(database, "select current_user")).isEqualTo("diachido");
                    assertThat(ask(database, "show statement_timeout")).isEqualTo("30s");
                    assertThat(ask(database, "show client_connection_check_interval"))
                            .isEqualTo("1s");
                });

        assertThat(LastQuestion.ANSWER).hasValue("still there");
        assertThat(running).doesNotExist();
    }

    @Test
    void addressOfADatabaseTakesThePlaceOfTheCluster() throws Exception {
        Path folder = folders.create();
        TestDatabase database = TestDatabase.create();

        application
                .withPropertyValues("diachido.data=" + folder)
                .withPropertyValues(pairs(database))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(PrivateCluster.class);
                    assertThat(ask(context.getBean(JdbcClient.class), "select 'external'"))
                            .isEqualTo("external");
                });

        assertThat(folder).isEmptyDirectory();
    }

    private static String[] pairs(TestDatabase database) {
        return database.properties().entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private static String ask(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).single();
    }

    /** Asks the database once more while the application ends. */
    @Configuration(proxyBeanMethods = false)
    static class LastQuestion {

        static final AtomicReference<@Nullable String> ANSWER = new AtomicReference<>();

        @Bean
        AutoCloseable lastQuestion(JdbcClient database) {
            return () -> ANSWER.set(ask(database, "select 'still there'"));
        }
    }
}
