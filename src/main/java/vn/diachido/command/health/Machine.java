package vn.diachido.command.health;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.diachido.command.doctor.Examination;
import vn.diachido.command.doctor.Finding;
import vn.diachido.command.health.Health.Backup;
import vn.diachido.command.health.Health.HealthCheck;
import vn.diachido.command.health.Health.Level;
import vn.diachido.command.health.Health.Store;
import vn.diachido.command.health.Health.Subject;
import vn.diachido.command.health.Health.Usage;

/** What the machine has under the server: memory, disk, files. */
@Component
class Machine {

    private final Path data;
    private final @Nullable Path backups;

    /**
     * @param data the data folder
     * @param backups a folder into which somebody puts backups; empty where none is named
     */
    Machine(
            @Value("${diachido.data:.diachido}") String data,
            @Value("${diachido.backups:}") String backups) {
        this.data = Path.of(data);
        this.backups = backups.isBlank() ? null : Path.of(backups);
    }

    Usage heap() {
        Runtime runtime = Runtime.getRuntime();
        return new Usage(
                (double) runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
    }

    @Nullable Usage disk() {
        try {
            FileStore disk = Files.getFileStore(existing(data));
            double total = disk.getTotalSpace();
            return new Usage(total - disk.getUsableSpace(), total);
        } catch (IOException e) {
            return null;
        }
    }

    private static Path existing(Path path) {
        Path existing = path.toAbsolutePath();
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** Pages in files, for when the database is down. */
    Store pages() {
        List<BasicFileAttributes> files = files(data.resolve("pages"));
        return new Store(
                "PAGES", files.stream().mapToLong(BasicFileAttributes::size).sum(), files.size());
    }

    /** The newest backup; empty where no folder is named, or it has none. */
    Optional<Backup> backup() {
        return backups == null
                ? Optional.empty()
                : files(backups).stream()
                        .max(Comparator.comparing(BasicFileAttributes::lastModifiedTime))
                        .map(file ->
                                new Backup(
                                        file.lastModifiedTime().toInstant().toString(),
                                        file.size()));
    }

    boolean knowsBackups() {
        return backups != null;
    }

    private static List<BasicFileAttributes> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<BasicFileAttributes> files = new ArrayList<>();
            for (Path path : paths.toList()) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                if (file.isRegularFile()) {
                    files.add(file);
                }
            }
            return files;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What the doctor finds where it can be asked from within. */
    List<HealthCheck> checks() {
        List<Subject> subjects = List.of(Subject.JAVA, Subject.DISK, Subject.FONTS);
        List<Finding> findings = Examination.fromWithin(data).findings().toList();
        List<HealthCheck> checks = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            checks.add(new HealthCheck(subjects.get(i), level(findings.get(i))));
        }
        return checks;
    }

    private static Level level(Finding finding) {
        return switch (finding.grade()) {
            case GOOD -> Level.GOOD;
            case DOUBTFUL -> Level.DOUBTFUL;
            case BAD -> Level.BAD;
        };
    }
}
