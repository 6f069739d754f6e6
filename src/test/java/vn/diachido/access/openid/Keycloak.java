package vn.diachido.access.openid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * A real Keycloak on the loopback interface with the realm of {@code openid/realm.json}. It is
 * unpacked once below {@code target}: its own preparation takes half a minute, a later start much
 * less.
 */
final class Keycloak implements AutoCloseable {

    private static final String ARCHIVE = "keycloak-quarkus-dist-";
    private static final Path FOLDER = Path.of("target", "keycloak");

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keycloak start() throws IOException {
        Path home = home();
        Path data = home.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        Path realm = data.resolve("import").resolve("realm.json");
        Files.createDirectories(Objects.requireNonNull(realm.getParent()));
        try (InputStream file = Keycloak.class.getResourceAsStream("/openid/realm.json")) {
            Files.copy(Objects.requireNonNull(file), realm);
        }
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                                "bash",
                                home.resolve("bin").resolve("kc.sh").toString(),
                                "start-dev",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--import-realm")
                        .redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME", System.getProperty("java.home"),
                                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
        Keycloak keycloak = new Keycloak(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.awaitStart();
        return keycloak;
    }

    private void awaitStart() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak ended: " + said);
    }

    private static Path home() throws IOException {
        Path archive = archive();
        String file = archive.getFileName().toString();
        String version = file.substring(ARCHIVE.length(), file.length() - ".zip".length());
        Path home = FOLDER.resolve("keycloak-" + version);
        if (Files.notExists(home)) {
            Path half = FOLDER.resolve("half");
            FileSystemUtils.deleteRecursively(half);
            unpack(archive, half);
            Files.move(half.resolve("keycloak-" + version), home);
        }
        return home;
    }

    /** Where the build has put it. */
    private static Path archive() {
        return Path.of(Objects.requireNonNull(System.getProperty("keycloak.archive")));
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + port + "/realms/diachido");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
