package vn.diachido.site;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;

/** Makes sites of the rows of one file. */
final class SiteRows {

    static final String NOT_STATED = "NOT_STATED";

    private static final Set<String> RELIC_TYPES =
            Set.of("HISTORICAL", "ARCHITECTURAL_ARTISTIC", "ARCHAEOLOGICAL", "SCENIC", "MIXED");
    private static final Set<String> RANKS =
            Set.of("SPECIAL_NATIONAL", "NATIONAL", "PROVINCIAL", "INVENTORIED", "NONE", NOT_STATED);
    private static final Set<String> PLACE_TYPES =
            Set.of(
                    "COMMUNAL_HOUSE",
                    "TEMPLE",
                    "PAGODA",
                    "CHURCH",
                    "BASE",
                    "MEMORIAL",
                    "MUSEUM",
                    "HOUSE",
                    "LANDSCAPE",
                    "TOURIST_PLACE",
                    "ARCHAEOLOGICAL_PLACE",
                    "FORT",
                    "OTHER");
    private static final Set<String> YES = Set.of("true", "yes", "1", "có");
    private static final Set<String> NO = Set.of("false", "no", "0", "không");

    private final SiteMapping mapping;
    private final ImportReport report;
    private final Map<String, Integer> timesSeen = new HashMap<>();

    SiteRows(SiteMapping mapping, ImportReport report) {
        this.mapping = mapping;
        this.report = report;
    }

    /** The site of a row, or a {@link RowRejected}. */
    ImportedSite read(SourceRow row) {
        String name = mapping.columns().require(row, "name");
        Point position = mapping.positions().point(row).orElse(null);
        StatedAddress stated = stated(row);
        String rank = choice(row, "rank", RANKS);
        return new ImportedSite(
                key(row, name),
                name,
                text(row, "summary"),
                flag(row, "red_address"),
                choice(row, "relic_type", RELIC_TYPES),
                rank == null ? NOT_STATED : rank,
                choice(row, "place_type", PLACE_TYPES),
                text(row, "decision"),
                address(row, stated),
                stated,
                position,
                flag(row, "approximate"),
                webAddress(row));
    }

    /** Rows alike in what tells them apart are numbered in the order of the file. */
    private String key(SourceRow row, String name) {
        List<String> columns = mapping.key();
        String key =
                columns.isEmpty()
                        ? name
                        : columns.stream()
                                .map(column -> row.text(column).orElse(""))
                                .collect(Collectors.joining(" | "));
        int times = timesSeen.merge(key, 1, Integer::sum);
        if (times == 1) {
            return key;
        }
        report.note(
                row, "KEY_TWICE", "told apart from an earlier row by its place in the file", key);
        return key + " #" + times;
    }

    private @Nullable String text(SourceRow row, String field) {
        return mapping.columns().text(row, field).orElse(null);
    }

    /** What the mapping says a word of the file means, else the word itself. */
    private Optional<String> meaning(SourceRow row, String field) {
        Map<String, String> meanings = mapping.values().getOrDefault(field, Map.of());
        return mapping.columns()
                .text(row, field)
                .map(word -> meanings.getOrDefault(word, word))
                .filter(meaning -> !meaning.isEmpty());
    }

    private @Nullable String choice(SourceRow row, String field, Set<String> known) {
        String meaning = meaning(row, field).orElse(null);
        if (meaning == null || known.contains(meaning)) {
            return meaning;
        }
        report.warn(
                row,
                "VALUE_UNKNOWN",
                "%s is taken as not stated; say under values what it means".formatted(field),
                meaning);
        return null;
    }

    private boolean flag(SourceRow row, String field) {
        String meaning = meaning(row, field).orElse("no").toLowerCase(java.util.Locale.ROOT);
        if (!YES.contains(meaning) && !NO.contains(meaning)) {
            throw new RowRejected("VALUE_UNKNOWN", field + " is neither yes nor no", meaning);
        }
        return YES.contains(meaning);
    }

    private StatedAddress stated(SourceRow row) {
        Stream<String> communes = mapping.columns().text(row, "commune").stream();
        Stream<String> parted =
                mapping.communesPartedBy()
                        .map(mark -> communes.flatMap(text -> split(text, mark)))
                        .orElse(communes);
        return new StatedAddress(text(row, "province"), text(row, "district"), parted.toList());
    }

    private static Stream<String> split(String text, String mark) {
        return Stream.of(text.split(Pattern.quote(mark)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private @Nullable String address(SourceRow row, StatedAddress stated) {
        String whole = text(row, "address");
        return whole != null || stated.isEmpty() ? whole : stated.text();
    }

    private @Nullable String webAddress(SourceRow row) {
        String address = text(row, "source_url");
        if (address == null) {
            return null;
        }
        try {
            String scheme = URI.create(address).getScheme();
            if ("https".equals(scheme) || "http".equals(scheme)) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Falls through: it is told of below like any other that cannot be a link.
        }
        report.warn(
                row, "ADDRESS_BROKEN", "source_url is no address of the web: left out", address);
        return null;
    }
}
