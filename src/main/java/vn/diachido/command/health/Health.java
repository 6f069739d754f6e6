package vn.diachido.command.health;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server as it is, in the names of the API. */
record Health(
        String version,
        String startedAt,
        String javaVersion,
        int processors,
        Usage heap,
        @Nullable Usage disk,
        DatabaseHealth database,
        List<Store> stores,
        List<ImportedDataSet> imports,
        @Nullable Backup backup,
        List<HealthCheck> checks) {

    /** The names are those of the API. */
    enum Subject {
        JAVA,
        DISK,
        FONTS,
        PUBLIC_ADDRESS,
        PROXIES,
        PROVIDERS,
        BACKUP,
        TOMBSTONES
    }

    /** The names are those of the API. */
    enum Level {
        GOOD,
        UNUSED,
        DOUBTFUL,
        BAD
    }

    record Usage(double usedBytes, double limitBytes) {}

    record DatabaseHealth(
            String version,
            String postgisVersion,
            boolean own,
            OffsetDateTime startedAt,
            String schemaVersion,
            @Nullable OffsetDateTime changedAt,
            double bytes,
            int connections,
            int connectionsMax) {}

    /**
     * @param count null where rows are not counted
     */
    record Store(String kind, double bytes, @Nullable Integer count) {}

    record ImportedDataSet(String name, String title, OffsetDateTime at, boolean demonstration) {}

    record Backup(String at, double bytes) {}

    record HealthCheck(Subject subject, Level grade) {}
}
