package vn.diachido.database.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The processes of the operating system that work in a data directory. */
final class ServerProcesses {

    private static final Duration FIND_LIMIT = Duration.ofSeconds(20);
    private static final Pattern WORKING_DIRECTORY = Pattern.compile("/proc/(\\d+)/cwd");

    private final Path dataDirectory;
    private final Account account;

    ServerProcesses(Path dataDirectory, Account account) {
        this.dataDirectory = dataDirectory;
        this.account = account;
    }

    /** The postmaster and its children; only the postmaster where there is no {@code /proc}. */
    List<ProcessHandle> all(Optional<PostmasterFile> postmaster) {
        Stream<ProcessHandle> named =
                postmaster.map(PostmasterFile::processId).flatMap(ProcessHandle::of).stream()
                        .filter(this::namesDirectory);
        return Stream.concat(named, workingThere()).distinct().toList();
    }

    private boolean namesDirectory(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(dataDirectory.toString());
    }

    /**
     * Asked as the server's own user: root in a container may not look into another user's process.
     */
    private Stream<ProcessHandle> workingThere() {
        ProgramRun run =
                ProgramRun.of(
                        account.command(
                                List.of(
                                        "/usr/bin/find",
                                        "/proc",
                                        "-mindepth",
                                        "2",
                                        "-maxdepth",
                                        "2",
                                        "-name",
                                        "cwd",
                                        "-lname",
                                        literal(dataDirectory.toString()))),
                        FIND_LIMIT);
        return run.output()
                .lines()
                .map(WORKING_DIRECTORY::matcher)
                .filter(Matcher::matches)
                .map(match -> ProcessHandle.of(Long.parseLong(match.group(1))))
                .flatMap(Optional::stream);
    }

    private static String literal(String path) {
        return path.replaceAll("[\\\\*?\\[\\]]", "\\\\$0");
    }
}
