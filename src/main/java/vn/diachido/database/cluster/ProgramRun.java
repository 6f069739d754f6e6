package vn.diachido.database.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that ran to its end, with all it wrote. */
record ProgramRun(int exitCode, String output) {

    private static final int TIMED_OUT = 124;

    static ProgramRun of(List<String> command, Duration limit) {
        try {
            Path output = Files.createTempFile("diachido-", ".out");
            try {
                return run(command, limit, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    private static ProgramRun run(List<String> command, Duration limit, Path output)
            throws IOException {
        Process process =
                Environment.builder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = false;
        }
        if (!ended) {
            process.destroyForcibly();
        }
        return new ProgramRun(ended ? process.exitValue() : TIMED_OUT, Files.readString(output));
    }
}
