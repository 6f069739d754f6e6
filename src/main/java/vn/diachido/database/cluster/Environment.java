package vn.diachido.database.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Processes started where every user may be, without the caller's settings for PostgreSQL. */
final class Environment {

    private Environment() {}

    static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        variables.put("LC_ALL", "C");
        return builder;
    }
}
