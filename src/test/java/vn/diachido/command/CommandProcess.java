package vn.diachido.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.diachido.Diachido;

/** The command line in a process of its own. */
final class CommandProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private CommandProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static CommandProcess start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    static CommandProcess start(Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Diachido.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new CommandProcess(builder.start());
    }

    /** Waits for a line that contains a text. */
    String await(String text) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new IllegalStateException("ended without '" + text + "': " + said);
    }

    void signal(String name) throws IOException, InterruptedException {
        String number = Long.toString(process.pid());
        new ProcessBuilder("/bin/kill", "-" + name, number).start().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end; the exit code. */
    int end() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        return process.onExit().join().exitValue();
    }

    /** All lines so far. */
    List<String> said() {
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
