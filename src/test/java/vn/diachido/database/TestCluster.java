package vn.diachido.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import vn.diachido.database.cluster.ApplicationDatabase;
import vn.diachido.database.cluster.ClusterException;
import vn.diachido.database.cluster.Login;
import vn.diachido.database.cluster.PrivateCluster;

/** The one PostgreSQL of this test run; it ends and its files go with the virtual machine. */
final class TestCluster {

    static final String TEMPLATE = "template_migrated";

    private static final String FOLDER_PREFIX = "test-postgres-";

    /** Losing test data in a power cut is no loss. */
    private static final Map<String, String> FAST =
            Map.of(
                    "fsync", "off",
                    "synchronous_commit", "off",
                    "full_page_writes", "off",
                    "shared_buffers", "128MB",
                    "max_connections", "200");

    private TestCluster() {}

    static PrivateCluster instance() {
        return Holder.CLUSTER;
    }

    private static PrivateCluster start() {
        PrivateCluster cluster;
        try {
            cluster = startIn(Path.of("target").toAbsolutePath());
        } catch (ClusterException e) {
            cluster = startIn(Path.of(System.getProperty("java.io.tmpdir")));
        }
        ApplicationDatabase.ensure(cluster, TEMPLATE);
        Login template = cluster.owner(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), template.user(), template.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return cluster;
    }

    private static PrivateCluster startIn(Path parent) {
        deleteAbandoned(parent);
        Path folder = parent.resolve(FOLDER_PREFIX + ProcessHandle.current().pid());
        PrivateCluster cluster = PrivateCluster.start(folder, FAST);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            cluster.close();
                            delete(folder);
                        }));
        return cluster;
    }

    /** What killed test runs left. */
    private static void deleteAbandoned(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            children.filter(TestCluster::isAbandoned).forEach(TestCluster::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(FOLDER_PREFIX)
                && Optional.of(name.substring(FOLDER_PREFIX.length()))
                        .map(Long::valueOf)
                        .flatMap(ProcessHandle::of)
                        .isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final PrivateCluster CLUSTER = start();
    }
}
