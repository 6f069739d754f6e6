package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that point to one another. */
class DocumentationTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");

    @Test
    void everyLinkInsideTheRepositoryLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (!link.contains("://") && Files.notExists(page.resolveSibling(link))) {
                    broken.add(page + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void indexNamesEveryPage() throws IOException {
        for (Path folder : List.of(DOCS, DOCS.resolve("decisions"))) {
            assertThat(links(folder.resolve("README.md"))).containsAll(pagesIn(folder));
        }
    }

    private static List<String> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .toList();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("SECURITY.md")),
                            docs.filter(path -> path.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(DocumentationTest::target)
                .toList();
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
