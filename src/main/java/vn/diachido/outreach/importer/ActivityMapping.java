package vn.diachido.outreach.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * How a file of activities is read. Beside {@code data_set}, {@code file}, {@code layer}, {@code
 * crs}, {@code columns}, {@code constants} and {@code only} a mapping knows {@code key} (columns
 * that together tell rows apart), {@code results} (column: indicator, or indicator@platform),
 * {@code verified} (they count at once) and {@code complete} (those that are no longer in the file
 * go).
 */
record ActivityMapping(
        DataSetDescription dataSet,
        RowSource source,
        Columns columns,
        Positions positions,
        List<String> key,
        Map<String, List<String>> results,
        boolean verified,
        boolean complete) {

    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "kind",
                    "from",
                    "to",
                    "unit",
                    "unit_level",
                    "squads",
                    "hamlets",
                    "campaign",
                    "place",
                    "note",
                    "found_nothing",
                    "results");

    /** The file of rows lies beside the base. */
    static ActivityMapping read(Resource mapping, Resource base) {
        MappingNode node = MappingNode.read(mapping, String.valueOf(mapping.getFilename()));
        String file = node.requireText("file");
        RowSource source =
                RowSources.open(beside(base, file), file, node.text("layer").orElse(null));
        Set<String> fields = new TreeSet<>(FIELDS);
        fields.addAll(Positions.FIELDS);
        Columns columns = Columns.of(node, source, fields);
        ActivityMapping read =
                new ActivityMapping(
                        DataSetDescription.of(node),
                        source,
                        columns,
                        Positions.of(node, source, columns),
                        node.texts("key"),
                        node.lists("results"),
                        node.flag("verified"),
                        node.flag("complete"));
        node.refuseOthers();
        if (read.key.isEmpty()) {
            throw node.wrong("key", "is missing: the columns that tell rows apart");
        }
        Set<String> missing = new TreeSet<>(read.key);
        missing.addAll(read.results.keySet());
        missing.removeAll(source.columns());
        if (!missing.isEmpty()) {
            throw new ImportRefused(
                    "COLUMN_MISSING",
                    source.file() + " has no column " + String.join(", ", missing));
        }
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
}
