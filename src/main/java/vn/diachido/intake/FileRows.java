package vn.diachido.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;
import vn.diachido.exchange.SourceRow;

/** Some rows of a file that was sent, told by their places in it, from 0. */
final class FileRows {

    /** A row as the table of findings shows it. */
    record Shown(int place, long row, String sheet, Map<String, String> values) {}

    private final RowSource source;

    FileRows(Upload file) {
        source = RowSources.open(file, file.getFilename(), null);
    }

    List<Shown> at(Set<Integer> places) {
        return take(places::contains);
    }

    List<Shown> from(int first, int count) {
        return take(place -> place >= first && place < first + count);
    }

    private List<Shown> take(IntPredicate wanted) {
        List<Shown> taken = new ArrayList<>();
        int[] place = {0};
        source.forEach(row -> {
            if (wanted.test(place[0])) {
                taken.add(new Shown(place[0], row.number(), row.sheet(), row.values()));
            }
            place[0]++;
        });
        return taken;
    }

    /** Findings with the places of their rows, in the order of the file. */
    static List<Map<String, Object>> placed(List<Finding> findings, Upload file, int most) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> places = new HashMap<>();
        int[] place = {0};
        new FileRows(file).source.forEach(row -> places.put(key(row), place[0]++));
        return findings.stream()
                .sorted((one, other) -> Integer.compare(place(places, one), place(places, other)))
                .limit(most)
                .map(finding -> told(finding, place(places, finding)))
                .toList();
    }

    private static int place(Map<String, Integer> places, Finding finding) {
        return places.getOrDefault(finding.row() + " " + finding.sheet(), -1);
    }

    private static String key(SourceRow row) {
        return row.number() + " " + row.sheet();
    }

    private static Map<String, Object> told(Finding finding, int place) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("place", place);
        told.put("row", finding.row());
        told.put("severity", finding.severity());
        told.put("code", finding.code());
        told.put("reason", finding.reason());
        told.put("value", finding.value());
        told.put("field", finding.field());
        return told;
    }
}
