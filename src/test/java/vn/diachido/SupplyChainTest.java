package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product is made of: known, new enough, and free to use. */
class SupplyChainTest {

    private static final Path LEAST_VERSIONS = Path.of("src/docs/least-versions.txt");
    private static final Path NPM = Path.of("src/main/frontend/package-lock.json");
    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    /** Libraries under the LGPL stay jars of their own. */
    /**
     * "The BSD License" of its descriptor is taken for that of four clauses; its text has three.
     */
    private static final String THREE_CLAUSES = "com.twelvemonkeys.";

    private static final Set<String> LICENCES =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "ISC",
                    "0BSD",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-2.0",
                    "OFL-1.1",
                    "PSF-2.0",
                    "Unlicense",
                    "LGPL-2.1-only",
                    "LGPL-2.1-or-later",
                    "GPL-2.0-with-classpath-exception",
                    "Bouncy Castle Licence",
                    "GNU Lesser General Public License",
                    "GNU Lesser General Public License v2.1");

    private static Map<String, JsonNode> components() throws IOException {
        try (@Nullable InputStream bill = SupplyChainTest.class.getResourceAsStream(BILL)) {
            assertThat(bill).as("the bill of materials that the build writes").isNotNull();
            Map<String, JsonNode> components = new TreeMap<>();
            for (JsonNode one : JsonMapper.shared().readTree(bill).path("components")) {
                components.put(
                        one.path("group").asString() + ":" + one.path("name").asString(), one);
            }
            return components;
        }
    }

    @Test
    void theBillNamesWhatTheApplicationRunsWith() throws IOException {
        Set<String> jars =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).getFileName().toString())
                        .collect(Collectors.toSet());
        Map<String, JsonNode> components = components();
        assertThat(components).hasSizeGreaterThan(100);
        components.forEach((name, one) ->
                assertThat(jars)
                        .contains(
                                one.path("name").asString()
                                        + "-"
                                        + one.path("version").asString()
                                        + ".jar"));
        assertThat(components).containsKeys("org.jooq:jooq", "org.datasyslab:geotools-wrapper");
    }

    @Test
    void nothingIsOlderThanItMayBe() throws IOException {
        Map<String, JsonNode> components = components();
        List<String> lines =
                Files.readAllLines(LEAST_VERSIONS).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        for (String line : lines) {
            String[] parts = line.split("=");
            assertThat(components)
                    .as("a line for something that is not used")
                    .containsKey(parts[0]);
            String version =
                    Objects.requireNonNull(components.get(parts[0])).path("version").asString();
            assertThat(Arrays.compare(numbers(version), numbers(parts[1])))
                    .as(line + ", resolved " + version)
                    .isNotNegative();
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.-]"))
                .filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Test
    void versionsAreComparedByNumber() {
        assertThat(Arrays.compare(numbers("1.10"), numbers("1.9.3"))).isPositive();
        assertThat(Arrays.compare(numbers("2.0.4"), numbers("2.0.4"))).isZero();
        assertThat(Arrays.compare(numbers("1.8.1-33.1"), numbers("1.8.1-33.2"))).isNegative();
        assertThat(Arrays.compare(numbers("3.50.3.0"), numbers("3.50.3"))).isPositive();
    }

    @Test
    void everyLicenceIsOneThatIsAllowed() throws IOException {
        List<String> others = new ArrayList<>();
        components()
                .forEach((name, one) -> {
                    List<String> licences =
                            name.startsWith(THREE_CLAUSES)
                                    ? List.of("BSD-3-Clause")
                                    : licences(one);
                    if (licences.isEmpty() || !LICENCES.containsAll(licences)) {
                        others.add(name + " " + licences);
                    }
                });
        assertThat(others).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode one : component.path("licenses")) {
            String id = one.at("/license/id").asString("");
            String name = one.at("/license/name").asString(one.path("expression").asString(""));
            licences.add(id.isEmpty() ? name : id);
        }
        return licences;
    }

    /** What the front end is built of: all that is not for its making only. */
    @Test
    void soIsThatOfEveryPackageOfTheFrontEnd() throws IOException {
        List<String> others = new ArrayList<>();
        JsonNode packages = JsonMapper.shared().readTree(Files.readString(NPM)).path("packages");
        assertThat(packages.size()).isGreaterThan(100);
        for (String name : packages.propertyNames()) {
            JsonNode one = packages.path(name);
            if (!name.isEmpty() && !one.path("dev").asBoolean(false)) {
                String licence = one.path("license").asString("").replaceAll("[()]", "");
                if (!LICENCES.containsAll(List.of(licence.split(" OR ")))) {
                    others.add(name + " " + licence);
                }
            }
        }
        assertThat(others).isEmpty();
    }
}
