package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Difference;

/** What became of units by one list, counted by level. */
final class UnitChanges {

    private enum What {
        NEW,
        ENDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    private final Map<UnitLevel, Map<What, Integer>> counts = new EnumMap<>(UnitLevel.class);
    private final List<Difference> differences = new ArrayList<>();
    private final Set<Long> touched = new HashSet<>();

    void founded(UnitRow row, long unitId) {
        count(row.key().level(), What.NEW);
        touched.add(unitId);
        differ(row.key(), row.name(), What.NEW, "", row.fullName());
    }

    void ended(UnitVersion unit) {
        count(unit.level(), What.ENDED);
        touched.add(unit.unitId());
        differ(unit.key(), unit.name(), What.ENDED, unit.fullName(), "");
    }

    void changed(UnitRow row, UnitVersion before) {
        count(row.key().level(), What.CHANGED);
        touched.add(before.unitId());
        differ(row.key(), row.name(), What.CHANGED, describe(before), describe(row));
    }

    void unchanged(UnitRow row) {
        count(row.key().level(), What.UNCHANGED);
    }

    void rejected(UnitLevel level) {
        count(level, What.REJECTED);
    }

    private static String describe(UnitVersion version) {
        return version.key() + " " + version.fullName();
    }

    private static String describe(UnitRow row) {
        return row.key()
                + " "
                + row.fullName()
                + row.parent().map(parent -> ", " + parent).orElse("");
    }

    private void count(UnitLevel level, What what) {
        counts.computeIfAbsent(level, any -> new EnumMap<>(What.class))
                .merge(what, 1, Integer::sum);
    }

    private void differ(UnitKey key, String name, What what, String before, String after) {
        differences.add(
                new Difference(key.level().name(), key.code(), name, what.name(), before, after));
    }

    List<ChangeCounts> counts() {
        return counts.entrySet().stream()
                .map(entry -> counts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ChangeCounts counts(UnitLevel level, Map<What, Integer> by) {
        return new ChangeCounts(
                level.name(),
                by.getOrDefault(What.NEW, 0),
                by.getOrDefault(What.ENDED, 0),
                by.getOrDefault(What.CHANGED, 0),
                by.getOrDefault(What.UNCHANGED, 0),
                by.getOrDefault(What.REJECTED, 0));
    }

    List<Difference> differences() {
        return differences;
    }

    /** Units that are new, ended or changed. */
    Set<Long> touched() {
        return touched;
    }
}
