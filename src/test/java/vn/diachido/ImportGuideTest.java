package vn.diachido;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for importers against the code: no code and no key is missing, none is invented. */
class ImportGuideTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/diachido");
    private static final Path GUIDE = Path.of("src/docs/import.md");

    private static final Pattern RAISED =
            Pattern.compile(
                    "(?:RowRejected|ImportRefused|\\b(?:warn|note))\\(\\s*(?:[\\w.()]+,\\s*)?\"([A-Z0-9_]+)\"");
    private static final Pattern EXPLAINED = Pattern.compile("`([A-Z0-9_]{4,})`");
    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(?:mapping|node|set)\\s*\\.(?:text|texts|day|flag|choice|choices|child|children|lists"
                            + "|requireText|requireDay|requireChild)\\(\\s*\"([a-z_]+)\"");
    private static final Pattern FIELDS = Pattern.compile("FIELDS\\s*=\\s*Set\\.of\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\"([a-z_]+)\"");

    @Test
    void explainsEveryCodeAndNoOther() throws IOException {
        Set<String> raised = found(RAISED, sources());
        assertThat(raised).hasSizeGreaterThan(40);
        assertThat(found(EXPLAINED, tableRows())).isEqualTo(raised);
    }

    @Test
    void namesEveryKeyAndFieldOfAMapping() throws IOException {
        Set<String> words = found(KEY, sources());
        Matcher sets = FIELDS.matcher(sources());
        while (sets.find()) {
            words.addAll(found(WORD, sets.group(1)));
        }
        assertThat(words).contains("crosswalk", "earlier_population", "only");
        String guide = Files.readString(GUIDE);
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(guide).containsPattern("`%s`|\\b%s: ".formatted(word, word)));
    }

    private static String tableRows() throws IOException {
        StringBuilder rows = new StringBuilder();
        try (Stream<String> lines = Files.lines(GUIDE)) {
            lines.filter(line -> line.startsWith("| `")).forEach(line -> rows.append(codes(line)));
        }
        return rows.toString();
    }

    /** Each code of the first cell as a cell of its own. */
    private static String codes(String line) {
        return line.split("\\|")[1].replace(",", "|") + "|\n";
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder :
                Set.of("exchange", "unit/importer", "site/importer", "squad/importer")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
