package vn.diachido.site.importer;

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
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.graphql.Mistake;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;

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

    /** Fields of a site by the columns that hold their text. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "summary",
                    "summary",
                    "story",
                    "story",
                    "period",
                    "period",
                    "openingHours",
                    "opening_hours",
                    "phone",
                    "phone",
                    "website",
                    "website");

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
        StatedAddress stated = stated(row);
        Map<String, Object> said = new HashMap<>();
        said.put("name", name);
        TEXTS.forEach((field, column) -> put(said, field, text(row, column)));
        names(row).ifPresent(names -> said.put("otherNames", names));
        said.put("redAddress", flag(row, "red_address"));
        put(said, "relicType", choice(row, "relic_type", RELIC_TYPES));
        put(said, "placeType", choice(row, "place_type", PLACE_TYPES));
        ranking(row).ifPresent(ranking -> said.put("rankings", List.of(ranking)));
        translation(row).ifPresent(english -> said.put("translations", List.of(english)));
        put(said, "address", address(row, stated));
        mapping.positions()
                .point(row)
                .ifPresent(point -> {
                    said.put("longitude", point.getX());
                    said.put("latitude", point.getY());
                });
        said.put("approximate", flag(row, "approximate"));
        put(said, "sourceUrl", webAddress(row));
        return new ImportedSite(key(row, name), content(said), stated);
    }

    private static SiteContent content(Map<String, Object> said) {
        try {
            return SiteContentReader.read(said);
        } catch (Mistake mistake) {
            String field = mistake.path().getLast();
            throw new RowRejected(
                    mistake.code(),
                    field + " cannot be taken as it is",
                    String.valueOf(said.get(field)));
        }
    }

    private static void put(Map<String, Object> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value);
        }
    }

    private Optional<List<String>> names(SourceRow row) {
        return mapping.columns().text(row, "other_names").map(names -> split(names, ";").toList());
    }

    private Optional<Map<String, String>> ranking(SourceRow row) {
        String rank = choice(row, "rank", RANKS);
        if (rank == null || rank.equals(NOT_STATED)) {
            return Optional.empty();
        }
        Map<String, String> ranking = new HashMap<>(Map.of("rank", rank));
        mapping.columns().text(row, "decision").ifPresent(text -> ranking.put("decision", text));
        return Optional.of(ranking);
    }

    private Optional<Map<String, String>> translation(SourceRow row) {
        Map<String, String> english = new HashMap<>();
        for (String field : List.of("name", "summary", "story")) {
            mapping.columns().text(row, field + "_en").ifPresent(text -> english.put(field, text));
        }
        if (!english.containsKey("name")) {
            return Optional.empty();
        }
        english.put("language", "en");
        return Optional.of(english);
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
