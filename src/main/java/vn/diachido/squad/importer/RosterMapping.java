package vn.diachido.squad.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;
import vn.diachido.exchange.Texts;
import vn.diachido.squad.SquadInput;

/**
 * How a list of persons is read: a roster of squads, where {@code squad} is mapped; the
 * union-member software's list, where {@code branch} is.
 *
 * @param from since when the members named are members; not known where empty
 * @param codesOf the day whose commune codes the file has
 * @param complete is the file the whole roster of the squads it names?
 * @param values for a field what a word of the file means, by its plain key
 */
record RosterMapping(
        DataSetDescription dataSet,
        RowSource source,
        Columns columns,
        Map<String, Map<String, String>> values,
        Optional<LocalDate> from,
        LocalDate codesOf,
        boolean complete) {

    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "birth",
                    "phone",
                    "union_member",
                    "posts",
                    "squad",
                    "squad_kind",
                    "level",
                    "role",
                    "from",
                    "to",
                    "branch",
                    "branch_kind",
                    "commune",
                    "district",
                    "province",
                    "hamlet",
                    "key");

    /** The file of rows lies beside the base. */
    static RosterMapping read(Resource mapping, Resource base, LocalDate today) {
        MappingNode node = MappingNode.read(mapping, String.valueOf(mapping.getFilename()));
        String file = node.requireText("file");
        RowSource source =
                RowSources.open(beside(base, file), file, node.text("layer").orElse(null));
        Columns columns = Columns.of(node, source, FIELDS);
        RosterMapping read =
                new RosterMapping(
                        DataSetDescription.of(node),
                        source,
                        columns,
                        values(node),
                        node.day("from"),
                        node.day("codes_of").orElse(today),
                        node.flag("complete"));
        node.refuseOthers();
        if (!columns.has("squad") && !columns.has("branch")) {
            throw node.wrong("columns", "must map squad or branch");
        }
        if (read.from().filter(day -> !SquadInput.isDay(day)).isPresent()) {
            throw node.wrong("from", "must be a day from 1930 to 2200");
        }
        if (read.complete() && read.from().isEmpty()) {
            throw node.wrong(
                    "from",
                    "is needed with complete: the day before is the last of those who left");
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

    private static Map<String, Map<String, String>> values(MappingNode node) {
        Map<String, Map<String, String>> values = new HashMap<>();
        node.child("values")
                .ifPresent(child -> {
                    for (String field : FIELDS) {
                        Map<String, String> meanings = new HashMap<>();
                        child.lists(field)
                                .forEach((word, meaning) ->
                                        meanings.put(
                                                Texts.plainKey(word), String.join("", meaning)));
                        values.put(field, meanings);
                    }
                    child.refuseOthers();
                });
        return values;
    }
}
