package vn.diachido.database.cluster;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user of the operating system that PostgreSQL runs as. PostgreSQL refuses root, so for root it
 * is user postgres; for anyone else it is that user.
 */
final class Account {

    private static final String SETPRIV = "/usr/bin/setpriv";
    private static final String SETSID = "/usr/bin/setsid";
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(10);

    private final String name;
    private final boolean switched;

    private Account(String name, boolean switched) {
        this.name = name;
        this.switched = switched;
    }

    static Account current() {
        UnixSystem system = new UnixSystem();
        return system.getUid() == 0
                ? new Account("postgres", true)
                : new Account(system.getUsername(), false);
    }

    String name() {
        return name;
    }

    /** The command that runs a program as this user; it ends with the thread that forks it. */
    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix("TERM"));
        command.addAll(program);
        return command;
    }

    /**
     * The command that runs a server as this user: away from the terminal, so that Ctrl-C does not
     * reach it before the application has let go of it, and interrupted when the thread that forks
     * it ends.
     */
    List<String> serverCommand(List<String> program) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of(SETSID))) {
            command.add(SETSID);
        }
        command.addAll(prefix("INT"));
        command.addAll(program);
        return command;
    }

    /** Makes a file or folder this user's own. */
    void own(Path path) {
        if (!switched) {
            return;
        }
        try {
            Files.setOwner(
                    path,
                    path.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException e) {
            throw new ClusterException(
                    "There is no user " + name + ", and PostgreSQL does not run as root.",
                    "Install the packages of PostgreSQL, which make that user, or run as an"
                            + " ordinary user.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The uppermost of a folder and its parents that exists and that this user may not enter. */
    Optional<Path> barrier(Path folder) {
        if (!switched) {
            return Optional.empty();
        }
        List<Path> way = new ArrayList<>();
        for (Path step = folder; step != null; step = step.getParent()) {
            way.addFirst(step);
        }
        return way.stream().filter(Files::exists).filter(step -> !enters(step)).findFirst();
    }

    private boolean enters(Path folder) {
        return ProgramRun.of(
                        command(List.of("/usr/bin/test", "-x", folder.toString())), CHECK_LIMIT)
                .succeeded();
    }

    private List<String> prefix(String signalAtDeath) {
        if (!Files.isExecutable(Path.of(SETPRIV))) {
            return switched ? List.of("runuser", "-u", name, "--") : List.of();
        }
        List<String> prefix = new ArrayList<>(List.of(SETPRIV, "--pdeathsig=" + signalAtDeath));
        if (switched) {
            prefix.addAll(List.of("--reuid=" + name, "--regid=" + name, "--init-groups"));
        }
        prefix.add("--");
        return prefix;
    }
}
