package vn.diachido.unit.importer;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.Positions;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;
import vn.diachido.exchange.SourceRow;

/** The file of a step with the columns that count, and where its positions are. */
record StepFile(RowSource source, Columns columns, Positions positions) {

    /** Reads {@code file}, {@code layer}, {@code columns} and what goes with them. */
    static StepFile open(MappingNode node, Resource base, Set<String> fields) {
        String file = node.requireText("file");
        RowSource source =
                RowSources.open(resolve(base, file), file, node.text("layer").orElse(null));
        Set<String> all = new HashSet<>(fields);
        all.addAll(Positions.FIELDS);
        Columns columns = Columns.of(node, source, all);
        return new StepFile(source, columns, Positions.of(node, source, columns));
    }

    private static Resource resolve(Resource base, String file) {
        try {
            return base.createRelative(file);
        } catch (IOException e) {
            throw new ImportRefused("FILE_MISSING", "there is no file " + file, e);
        }
    }

    /** Goes through the rows that count; a row that throws a rejection goes to the report. */
    int forEach(ImportReport report, Consumer<SourceRow> consumer) {
        int[] rejected = {0};
        source.forEach(row -> {
            if (columns.takes(row)) {
                try {
                    consumer.accept(row);
                } catch (RowRejected wrong) {
                    rejected[0]++;
                    report.reject(row, wrong);
                }
            }
        });
        return rejected[0];
    }

    Optional<String> text(SourceRow row, String field) {
        return columns.text(row, field);
    }

    /** The level of the row; by its column or constant. */
    UnitLevel level(SourceRow row, String field) {
        String text = columns.require(row, field);
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equalsIgnoreCase(text)) {
                return level;
            }
        }
        throw new RowRejected("LEVEL_UNKNOWN", "no level of units", text);
    }

    UnitKey key(SourceRow row) {
        UnitLevel level = level(row, "level");
        return new UnitKey(level, level.pad(columns.require(row, "code")));
    }
}
