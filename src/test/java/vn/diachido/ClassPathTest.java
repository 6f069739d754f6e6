package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;

/** GeoTools comes in one jar with copies of other libraries; those must not hide the real ones. */
class ClassPathTest {

    private static final ClassLoader LOADER = ClassPathTest.class.getClassLoader();

    @Test
    void copiesInTheGeoToolsJarLoseAgainstTheirOwnJars() throws Exception {
        Path wrapper =
                Path.of(CRS.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> copies = classesElsewhereToo(wrapper);

        assertThat(copies).contains("org/slf4j/Logger.class", "org/apiguardian/api/API.class");
        assertThat(copies).allSatisfy(copy -> assertThat(first(copy)).doesNotContain("geotools"));
    }

    private static List<String> classesElsewhereToo(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .filter(name -> places(name).size() > 1)
                    .toList();
        }
    }

    private static String first(String name) {
        return places(name).getFirst().toString();
    }

    private static List<URL> places(String name) {
        try {
            return Collections.list(LOADER.getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
