package vn.diachido.site.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.Positions;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;

/**
 * How a file of sites is read. Beside {@code data_set}, {@code file}, {@code layer}, {@code crs},
 * {@code columns}, {@code constants} and {@code only} a mapping knows {@code values} (for a field
 * what a word of the file means), {@code key} (columns that together tell rows apart; the name by
 * default), {@code communes_parted_by} and {@code address_as_of}, the day whose units the addresses
 * name.
 */
record SiteMapping(
        DataSetDescription dataSet,
        RowSource source,
        Columns columns,
        Positions positions,
        Map<String, Map<String, String>> values,
        List<String> key,
        Optional<String> communesPartedBy,
        Optional<LocalDate> addressAsOf) {

    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "name_en",
                    "other_names",
                    "summary",
                    "summary_en",
                    "story",
                    "story_en",
                    "period",
                    "opening_hours",
                    "phone",
                    "website",
                    "red_address",
                    "relic_type",
                    "rank",
                    "place_type",
                    "decision",
                    "address",
                    "province",
                    "district",
                    "commune",
                    "approximate",
                    "source_url");

    /** The file of rows lies beside the base. */
    static SiteMapping read(Resource mapping, Resource base) {
        MappingNode node = MappingNode.read(mapping, String.valueOf(mapping.getFilename()));
        String file = node.requireText("file");
        RowSource source =
                RowSources.open(beside(base, file), file, node.text("layer").orElse(null));
        Set<String> fields = new TreeSet<>(FIELDS);
        fields.addAll(Positions.FIELDS);
        Columns columns = Columns.of(node, source, fields);
        SiteMapping read =
                new SiteMapping(
                        DataSetDescription.of(node),
                        source,
                        columns,
                        Positions.of(node, source, columns),
                        values(node),
                        key(node, source),
                        node.text("communes_parted_by"),
                        node.day("address_as_of"));
        node.refuseOthers();
        read.checkAddress(node);
        return read;
    }

    private static Resource beside(Resource base, String file) {
        if (Path.of(file).isAbsolute()) {
            return new FileSystemResource(file);
        }
        try {
            return base.createRelative(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> values(MappingNode node) {
        Map<String, Map<String, String>> values = new HashMap<>();
        node.child("values")
                .ifPresent(child -> {
                    for (String field : FIELDS) {
                        Map<String, String> meanings = new HashMap<>();
                        child.lists(field)
                                .forEach((word, meaning) ->
                                        meanings.put(word, String.join("", meaning)));
                        values.put(field, meanings);
                    }
                    child.refuseOthers();
                });
        return values;
    }

    private static List<String> key(MappingNode node, RowSource source) {
        List<String> key = node.texts("key");
        if (!source.columns().containsAll(key)) {
            throw new ImportRefused(
                    "COLUMN_MISSING",
                    "%s has not all columns of the key %s; it has %s"
                            .formatted(source.file(), key, String.join(", ", source.columns())));
        }
        return key;
    }

    private void checkAddress(MappingNode node) {
        boolean stated = columns.has("commune") || columns.has("district");
        if (stated && addressAsOf.isEmpty()) {
            throw node.wrong(
                    "address_as_of",
                    "is missing: the day whose communes and districts the file names");
        }
    }
}
