package vn.diachido.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an import from a page may say has words on the screen, in both languages. */
class CodeWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/diachido");
    private static final Path WORDS = Path.of("src/main/frontend/src/features/intake/codeWords.ts");
    private static final List<String> RAISING =
            List.of(
                    "exchange",
                    "intake",
                    "squad/importer",
                    "site/importer",
                    "outreach/importer",
                    "outreach/report/ReportRules.java",
                    "outreach/Typed.java",
                    "outreach/CatalogueRepository.java");
    private static final Pattern RAISED =
            Pattern.compile(
                    "(?:RowRejected|ImportRefused|Mistake|\\b(?:warn|note))\\(\\s*(?:[\\w.()]+,\\s*)?\"([A-Z0-9_]+)\"");
    private static final Pattern NAMED = Pattern.compile("return only\\(\"([A-Z]+)\"");
    private static final Pattern WORD = Pattern.compile("(?m)^    ([A-Z0-9_]+): '");

    @Test
    void everyCodeHasItsWords() throws IOException {
        String sources = sources();
        Set<String> codes = found(RAISED, sources);
        for (String thing : found(NAMED, sources)) {
            codes.add(thing + "_UNKNOWN");
            codes.add(thing + "_AMBIGUOUS");
        }
        assertThat(codes).hasSizeGreaterThan(60).contains("SQUAD_AMBIGUOUS", "NOT_UTF8");
        String words = Files.readString(WORDS);
        int english = words.indexOf("  en: {");
        assertThat(found(WORD, words.substring(0, english))).containsAll(codes);
        assertThat(found(WORD, words.substring(english))).containsAll(codes);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static boolean isImport(Path file) {
        String name = file.toString();
        return name.endsWith(".java")
                && !name.endsWith("Controller.java")
                && !name.endsWith("ImportUndo.java");
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String place : RAISING) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(place))) {
                for (Path file : files.filter(CodeWordsTest::isImport).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
