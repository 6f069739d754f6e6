package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.unit.importer.CrosswalkRow.Relation;
import vn.diachido.unit.importer.CrosswalkRow.Weights;

/** Reads a crosswalk: which unit became which. */
final class CrosswalkReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "old_code",
                    "new_code",
                    "old_level",
                    "new_level",
                    "relation",
                    "area_weight",
                    "population_weight",
                    "household_weight",
                    "status",
                    "decree",
                    "new_province");

    private final StepFile file;
    private final List<String> unverified;
    private final boolean estimated;
    private final Map<String, List<String>> decrees;
    private final Optional<String> decree;
    private final ImportReport report;

    CrosswalkReader(MappingNode mapping, Resource base, ImportReport report) {
        this.file = StepFile.open(mapping, base, FIELDS);
        this.unverified = mapping.texts("unverified");
        this.estimated = mapping.flag("weights_estimated");
        this.decrees = mapping.lists("decree_by_province");
        this.decree = mapping.text("decree");
        this.report = report;
    }

    String fileName() {
        return file.source().file();
    }

    List<CrosswalkRow> read() {
        Codes old = new Codes("old_code", "old_level");
        Codes fresh = new Codes("new_code", "new_level");
        file.source()
                .forEach(line -> {
                    old.look(line);
                    fresh.look(line);
                });
        List<CrosswalkRow> rows = new ArrayList<>();
        file.forEach(report, line -> rows.add(row(line, old, fresh)));
        return new WeightCheck(report).check(rows);
    }

    private CrosswalkRow row(SourceRow line, Codes old, Codes fresh) {
        Relation relation = relation(line);
        return new CrosswalkRow(
                line,
                old.keys(line),
                fresh.keys(line),
                relation,
                relation == Relation.FULL ? Weights.WHOLE : weights(line),
                relation != Relation.FULL && estimated,
                file.text(line, "status").filter(unverified::contains).isEmpty(),
                decree(line));
    }

    private Weights weights(SourceRow line) {
        return new Weights(
                weight(line, "area_weight"),
                weight(line, "population_weight"),
                weight(line, "household_weight"));
    }

    private Optional<Double> weight(SourceRow line, String field) {
        Optional<Double> weight = file.columns().decimal(line, field);
        if (weight.filter(share -> share < 0 || share > 1).isPresent()) {
            throw new RowRejected(
                    "WEIGHT_BROKEN",
                    field + " is no share between 0 and 1",
                    weight.get().toString());
        }
        return weight;
    }

    private Relation relation(SourceRow line) {
        String text = file.columns().require(line, "relation");
        for (Relation relation : Relation.values()) {
            if (relation.name().equals(text.toUpperCase(Locale.ROOT))) {
                return relation;
            }
        }
        throw new RowRejected(
                "RELATION_UNKNOWN", "the relation is one of full, partial, reassign", text);
    }

    private Optional<String> decree(SourceRow line) {
        return file.text(line, "decree")
                .or(() ->
                        file.text(line, "new_province")
                                .flatMap(province ->
                                        decrees.getOrDefault(province, List.of()).stream()
                                                .findFirst()))
                .or(() -> decree);
    }

    /**
     * The codes of one column. Where some of full length begin with a zero, zeros were kept, and a
     * short code belongs to a higher level; else a short code may be one that lost its zeros.
     */
    private final class Codes {
        private final String field;
        private final String levelField;
        private boolean zerosKept;

        Codes(String field, String levelField) {
            this.field = field;
            this.levelField = levelField;
        }

        void look(SourceRow line) {
            file.text(line, field)
                    .filter(code -> code.startsWith("0"))
                    .flatMap(UnitLevel::ofCode)
                    .filter(level -> level == UnitLevel.COMMUNE)
                    .ifPresent(level -> zerosKept = true);
        }

        List<UnitKey> keys(SourceRow line) {
            String code = file.columns().require(line, field);
            if (file.text(line, levelField).isPresent()) {
                UnitLevel level = file.level(line, levelField);
                return List.of(new UnitKey(level, level.pad(code)));
            }
            List<UnitKey> keys = new ArrayList<>();
            if (!zerosKept) {
                keys.add(new UnitKey(UnitLevel.COMMUNE, UnitLevel.COMMUNE.pad(code)));
            }
            UnitLevel.ofCode(code).map(level -> new UnitKey(level, code)).ifPresent(keys::add);
            if (keys.isEmpty()) {
                throw new RowRejected("CODE_BROKEN", "no code of a unit", code);
            }
            return keys;
        }
    }
}
