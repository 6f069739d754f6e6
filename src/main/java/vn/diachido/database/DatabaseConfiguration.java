package vn.diachido.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.cluster.ApplicationDatabase;
import vn.diachido.database.cluster.Login;
import vn.diachido.database.cluster.PrivateCluster;

/**
 * The private cluster where no address of a database is given. Connections depend on it, so it
 * starts before the first and stops after the last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Matches only where the property is missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "spring.datasource.url",
            havingValue = "none",
            matchIfMissing = true)
    static class Private {

        @Bean(destroyMethod = "close")
        PrivateCluster privateCluster(@Value("${diachido.data:.diachido}") Path folder) {
            return PrivateCluster.start(folder);
        }

        @Bean
        JdbcConnectionDetails privateDatabase(PrivateCluster cluster) {
            return new PrivateDatabase(ApplicationDatabase.ensure(cluster));
        }
    }

    /**
     * Migrations run over connections of their own, which have no limit of time, as the database's
     * owner where that is another than the application's role.
     */
    @Bean
    FlywayConnectionDetails migrationConnection(
            JdbcConnectionDetails database,
            ObjectProvider<PrivateCluster> cluster,
            @Value("${spring.flyway.user:}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        PrivateCluster own = cluster.getIfAvailable();
        if (own != null) {
            Login login = ApplicationDatabase.owner(own);
            return new MigrationConnection(login.url(), login.user(), login.password());
        }
        String url = database.getJdbcUrl();
        return owner.isEmpty()
                ? new MigrationConnection(url, database.getUsername(), database.getPassword())
                : new MigrationConnection(url, owner, password);
    }

    private record PrivateDatabase(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationConnection(String url, @Nullable String user, @Nullable String password)
            implements FlywayConnectionDetails {

        private static final String NO_LIMIT = "options=-c%20statement_timeout=0";

        @Override
        public String getJdbcUrl() {
            return url + (url.contains("?") ? "&" : "?") + NO_LIMIT;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }
    }
}
