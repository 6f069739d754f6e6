package vn.diachido.command.health;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.address.PublicAddress;
import vn.diachido.command.health.Health.Backup;
import vn.diachido.command.health.Health.HealthCheck;
import vn.diachido.command.health.Health.Level;
import vn.diachido.command.health.Health.Store;
import vn.diachido.command.health.Health.Subject;

/** Tells administrators how the server is. */
@Controller
class HealthController {

    private static final Duration FRESH_BACKUP = Duration.ofDays(2);

    private final Machine machine;
    private final HealthRepository rows;
    private final PublicAddress publicAddress;
    private final Environment environment;

    HealthController(
            Machine machine,
            HealthRepository rows,
            PublicAddress publicAddress,
            Environment environment) {
        this.machine = machine;
        this.rows = rows;
        this.publicAddress = publicAddress;
        this.environment = environment;
    }

    @QueryMapping
    Health health() {
        Backup backup = machine.backup().orElse(null);
        return new Health(
                version(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                        .toString(),
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                machine.heap(),
                machine.disk(),
                rows.database(environment.getProperty("spring.datasource.url") == null),
                stores(),
                rows.imports(),
                backup,
                checks(backup));
    }

    private static String version() {
        String version = HealthController.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "development");
    }

    private List<Store> stores() {
        return Stream.concat(rows.stores().stream(), Stream.of(machine.pages()))
                .sorted(Comparator.comparingDouble(Store::bytes).reversed())
                .toList();
    }

    private List<HealthCheck> checks(@Nullable Backup backup) {
        List<HealthCheck> checks = new ArrayList<>(machine.checks());
        checks.add(new HealthCheck(Subject.PUBLIC_ADDRESS, publicAddress()));
        checks.add(new HealthCheck(Subject.PROXIES, proxies()));
        checks.add(new HealthCheck(Subject.PROVIDERS, hasProviders() ? Level.GOOD : Level.UNUSED));
        checks.add(new HealthCheck(Subject.BACKUP, backups(backup)));
        checks.add(
                new HealthCheck(
                        Subject.TOMBSTONES,
                        isSet("diachido.tombstones.file") ? Level.GOOD : Level.DOUBTFUL));
        return checks;
    }

    private Level publicAddress() {
        return publicAddress.unprintable().isEmpty() ? Level.GOOD : Level.DOUBTFUL;
    }

    /** A server that the world reaches has a proxy before it, and believes it. */
    private Level proxies() {
        if (isSet("diachido.proxies")) {
            return Level.GOOD;
        }
        return publicAddress() == Level.GOOD ? Level.DOUBTFUL : Level.UNUSED;
    }

    private boolean hasProviders() {
        return Binder.get(environment)
                .bind("diachido.openid", Bindable.mapOf(String.class, Object.class))
                .map(providers -> !providers.isEmpty())
                .orElse(false);
    }

    private Level backups(@Nullable Backup backup) {
        if (backup == null) {
            return machine.knowsBackups() ? Level.BAD : Level.DOUBTFUL;
        }
        boolean fresh = Instant.parse(backup.at()).isAfter(Instant.now().minus(FRESH_BACKUP));
        return fresh ? Level.GOOD : Level.DOUBTFUL;
    }

    private boolean isSet(String property) {
        return !environment.getProperty(property, "").isBlank();
    }
}
