package vn.diachido.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The launcher's functions in a shell whose tools are made by the test. */
final class Script {

    private static final String LOAD =
            "set -euo pipefail; for part in say tools packages build cache run verify bench; do"
                    + " . \"$launcher/$part.sh\"; done; ";

    private final Path tools;
    private final Path home;

    /** What the shell said, and how it ended. */
    record Ending(int exitCode, String output) {}

    Script(Path folder) throws IOException {
        this.tools = Files.createDirectories(folder.resolve("tools"));
        this.home = Files.createDirectories(folder.resolve("home"));
    }

    /** The folder that the launcher takes for its checkout. */
    Path home() {
        return home;
    }

    /** Puts a program first on PATH. */
    Script tool(String name, String body) throws IOException {
        program(tools.resolve(name), body);
        return this;
    }

    static void program(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs commands after the launcher's functions were loaded. */
    Ending run(String commands, Map<String, String> variables)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of("/bin/bash", "-c", LOAD + commands))
                        .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", tools + ":" + System.getenv("PATH"),
                                "HOME", home.toString(),
                                "home", home.toString(),
                                "launcher", Path.of("src/launcher").toAbsolutePath().toString()));
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), output);
    }

    Ending run(String commands) throws IOException, InterruptedException {
        return run(commands, Map.of());
    }
}
