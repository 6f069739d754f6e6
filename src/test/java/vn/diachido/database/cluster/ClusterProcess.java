package vn.diachido.database.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.postgresql.Driver;
import org.slf4j.LoggerFactory;

/** {@link ClusterMain} in a process of its own, as this user or as another. */
final class ClusterProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ClusterProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ClusterProcess start(Path folder) throws IOException {
        return start(folder, System.getProperty("java.class.path"), List.of());
    }

    /**
     * @param programs a folder that the user can read, which the program is copied to
     */
    static ClusterProcess startAs(String user, Path folder, Path programs) throws IOException {
        copyProgram(programs);
        return start(
                folder,
                programs + "/classes:" + programs + "/*",
                List.of(
                        "/usr/bin/setpriv",
                        "--reuid=" + user,
                        "--regid=nogroup",
                        "--clear-groups",
                        "--"));
    }

    private static ClusterProcess start(Path folder, String classPath, List<String> prefix)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        ClusterMain.class.getName(),
                        folder.toString()));
        return new ClusterProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until the server answers. */
    int port() throws IOException {
        return Integer.parseInt(line("port "));
    }

    private String line(String begin) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(begin)) {
                return line.substring(begin.length());
            }
            said.add(line);
        }
        throw new IllegalStateException("ended without '" + begin + "': " + said);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets the process come to its end. */
    void end() throws IOException {
        process.outputWriter().close();
        line("closed");
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static void copyProgram(Path target) throws IOException {
        copyClasses(source(PrivateCluster.class), target.resolve("classes"));
        copyClasses(source(ClusterMain.class), target.resolve("classes"));
        for (Class<?> type : List.of(Driver.class, LoggerFactory.class, NullMarked.class)) {
            Path jar = source(type);
            Files.copy(jar, target.resolve(jar.getFileName()));
        }
    }

    private static void copyClasses(Path root, Path target) throws IOException {
        Path folder = root.resolve(ClusterProcess.class.getPackageName().replace('.', '/'));
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(root.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private static Path source(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
