package vn.diachido.command.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All checks of a machine. */
public final class Examination {

    private final List<Check> checks;

    private Examination(List<Check> checks) {
        this.checks = checks;
    }

    /** For a private database in a folder. */
    public static Examination ofPrivate(Path folder) {
        return new Examination(
                List.of(
                        new JavaCheck(),
                        new ProgramsCheck(),
                        new DiskCheck(folder),
                        new PrivateDatabaseCheck(folder),
                        new FontCheck()));
    }

    /** What can be looked at while the application runs over its database. */
    public static Examination fromWithin(Path folder) {
        return new Examination(List.of(new JavaCheck(), new DiskCheck(folder), new FontCheck()));
    }

    /** For a database elsewhere. */
    public static Examination ofExternal(String url, String user, String password) {
        return new Examination(
                List.of(
                        new JavaCheck(),
                        new ExternalDatabaseCheck(url, user, password),
                        new FontCheck()));
    }

    /** What there is to say, each as soon as it is known. */
    public Stream<Finding> findings() {
        return checks.stream().map(Check::look);
    }
}
