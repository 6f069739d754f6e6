package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;

/**
 * Every mapping of {@code import/bad-rows} is tried, and what it has to say of single rows compared
 * with the report beside it; a report that is missing is written, and the test fails so that
 * somebody looks.
 */
class UnitImportReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/import/bad-rows");
    private static final Pattern CODE = Pattern.compile("(?m)^\\S+ \\d+ [A-Z]+ ([A-Z0-9_]+): ");
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "(?m)^\\| `([A-Z0-9_]+)` \\| (?!WARNING in sites)[A-Z][^|]*\\| (?!in sites|in rosters)");

    private static final ImportWorld WORLD = worldWithADrawnBorder();

    @ParameterizedTest
    @MethodSource("mappings")
    void tellsOfEveryBadRow(Path mapping) throws IOException {
        Map<String, String> before = WORLD.stored();
        FileSystemResource file = new FileSystemResource(mapping);
        ImportResult result = WORLD.run(file, file, false);
        assertThat(result.refused()).isEmpty();
        Path report = Path.of(mapping.toString().replace(".yml", ".report.txt"));
        String told = text(result.report().findings());
        if (Files.notExists(report)) {
            Files.writeString(report, told);
            throw new AssertionError("look at " + report + ", written just now");
        }
        assertThat(told).isEqualTo(Files.readString(report));
        assertThat(WORLD.stored()).isEqualTo(before);
    }

    /** What the guide explains of units must have been seen to happen. */
    @Test
    void everyCodeOfTheGuideIsInAReport() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path report : files(".report.txt")) {
            told.addAll(found(CODE, Files.readString(report)));
        }
        Set<String> explained = found(EXPLAINED, Files.readString(Path.of("src/docs/import.md")));
        assertThat(told).isEqualTo(explained);
    }

    /** Somebody drew the border of the commune Tuyết in the administration. */
    private static ImportWorld worldWithADrawnBorder() {
        ImportWorld world = ImportWorld.of("world");
        int drawn =
                world.database()
                        .execute(
                                """
                                insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id, drawn_here)
                                select v.unit_id, daterange('2025-07-01', null), 'LAW', 'DETAILED', b.square, st_centroid(b.square), 1, 1, true
                                from unit.version v, st_multi(st_makeenvelope(106.2, 21, 106.4, 21.2, 4326)) b (square)
                                where v.code = '90040' and v.valid @> date '2025-07-01'
                                """);
        assertThat(drawn).isEqualTo(1);
        return world;
    }

    private static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding one : findings) {
            text.append(one.file()).append(' ').append(one.row()).append(' ');
            text.append(one.severity()).append(' ').append(one.code()).append(": ");
            text.append(one.reason());
            text.append(one.value().isEmpty() ? "" : " (" + one.value() + ")").append('\n');
        }
        return text.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static List<Path> mappings() throws IOException {
        return files(".yml");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
