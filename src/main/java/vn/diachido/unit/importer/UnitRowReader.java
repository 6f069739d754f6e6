package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;

/** Reads a list of units. */
final class UnitRowReader {

    static final Set<String> FIELDS =
            Set.of(
                    "level",
                    "code",
                    "kind",
                    "name",
                    "full_name",
                    "name_en",
                    "parent",
                    "parent_level");

    /** A mistake of the file that the mapping puts right, with the reason for it. */
    private record Correction(Optional<String> name, Optional<String> nameEn, String reason) {}

    private final StepFile file;
    private final ImportReport report;
    private final Map<UnitKey, Correction> corrections = new HashMap<>();
    private final Set<UnitKey> named = new HashSet<>();
    private final List<SourceRow> unnamed = new ArrayList<>();

    /** Reads {@code corrections} of the mapping. */
    UnitRowReader(StepFile file, MappingNode mapping, ImportReport report) {
        this.file = file;
        this.report = report;
        for (MappingNode node : mapping.children("corrections")) {
            UnitLevel level =
                    node.choice("level", UnitLevel.class)
                            .orElseThrow(() -> node.wrong("level", "is missing"));
            corrections.put(
                    new UnitKey(level, code(node, level)),
                    new Correction(
                            node.text("name"), node.text("name_en"), node.requireText("reason")));
            node.refuseOthers();
        }
    }

    private static String code(MappingNode node, UnitLevel level) {
        try {
            return level.pad(node.requireText("code"));
        } catch (RowRejected wrong) {
            throw node.wrong("code", "is wrong: " + wrong.reason());
        }
    }

    List<UnitRow> read() {
        List<UnitRow> rows = new ArrayList<>();
        file.forEach(report, line -> rows.add(corrected(row(line))));
        boolean withDistricts =
                rows.stream().anyMatch(row -> row.key().level() == UnitLevel.DISTRICT);
        return rows.stream()
                .map(row -> withParent(row, withDistricts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The codes that rows name, be they left out or not. */
    Set<UnitKey> named() {
        return named;
    }

    /** Rows of which not even the code can be told. */
    List<SourceRow> unnamed() {
        return unnamed;
    }

    private UnitKey key(SourceRow line) {
        try {
            UnitKey key = file.key(line);
            named.add(key);
            return key;
        } catch (RowRejected wrong) {
            unnamed.add(line);
            throw wrong;
        }
    }

    private UnitRow row(SourceRow line) {
        UnitKey key = key(line);
        Optional<String> fullName = file.text(line, "full_name");
        UnitKind kind = kind(line, key.level(), fullName);
        String name =
                file.text(line, "name")
                        .or(() -> fullName.map(kind::bareName))
                        .orElseThrow(
                                () -> new RowRejected("VALUE_MISSING", "there is no name", ""));
        return new UnitRow(
                line,
                key,
                kind,
                name,
                fullName.map(UnitRowReader::capitalized).orElse(kind.fullName(name)),
                file.text(line, "name_en"),
                Optional.empty());
    }

    private UnitKind kind(SourceRow line, UnitLevel level, Optional<String> fullName) {
        Optional<String> stated = file.text(line, "kind");
        return stated.isPresent()
                ? stated.flatMap(word -> UnitKind.of(level, word))
                        .orElseThrow(() ->
                                new RowRejected(
                                        "KIND_UNKNOWN",
                                        "no kind of unit of this level",
                                        stated.get()))
                : fullName.flatMap(name -> UnitKind.ofFullName(level, name))
                        .orElseThrow(() ->
                                new RowRejected(
                                        "KIND_UNKNOWN",
                                        "there is no kind, and the full name begins with none",
                                        fullName.orElse("")));
    }

    private UnitRow corrected(UnitRow row) {
        Correction correction = corrections.get(row.key());
        if (correction == null) {
            return row;
        }
        String name = correction.name().orElse(row.name());
        report.note(row.line(), "CORRECTED", correction.reason(), row.fullName());
        return new UnitRow(
                row.line(),
                row.key(),
                row.kind(),
                name,
                Spelling.fullName(name, row.name(), row.fullName()),
                correction.nameEn().or(row::nameEn),
                row.parent());
    }

    /** Communes lie in districts where the list has any. */
    private Optional<UnitRow> withParent(UnitRow row, boolean withDistricts) {
        try {
            UnitLevel level =
                    file.text(row.line(), "parent_level").isPresent()
                            ? file.level(row.line(), "parent_level")
                            : usualParent(row.key().level(), withDistricts);
            Optional<UnitKey> parent =
                    file.text(row.line(), "parent")
                            .map(code -> new UnitKey(level, level.pad(code)));
            return Optional.of(
                    new UnitRow(
                            row.line(),
                            row.key(),
                            row.kind(),
                            row.name(),
                            row.fullName(),
                            row.nameEn(),
                            parent));
        } catch (RowRejected wrong) {
            report.reject(row.line(), wrong);
            return Optional.empty();
        }
    }

    private static UnitLevel usualParent(UnitLevel level, boolean withDistricts) {
        return switch (level) {
            case HAMLET -> UnitLevel.COMMUNE;
            case COMMUNE -> withDistricts ? UnitLevel.DISTRICT : UnitLevel.PROVINCE;
            case DISTRICT, PROVINCE -> UnitLevel.PROVINCE;
        };
    }

    private static String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
    }
}
