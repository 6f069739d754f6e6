package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;

/** The rows of a list that can be taken, each under a code of its own and a parent that exists. */
final class ListedUnits {

    private final Map<UnitKey, UnitRow> byKey = new HashMap<>();
    private final Set<UnitKey> named;
    private final UnitState others;

    /**
     * Parents are looked for in the list first, then among the units that live already.
     *
     * @param named the codes of all rows, those that were left out before included
     */
    ListedUnits(
            Collection<UnitRow> rows, Set<UnitKey> named, UnitState others, ImportReport report) {
        this.named = new HashSet<>(named);
        this.others = others;
        rows.stream()
                .sorted(Comparator.comparing(row -> row.key().level()))
                .forEach(row -> take(row, report));
    }

    private void take(UnitRow row, ImportReport report) {
        try {
            if (byKey.containsKey(row.key())) {
                throw new RowRejected(
                        "CODE_TWICE", "the code stands above already", row.key().code());
            }
            checkParent(row);
            byKey.put(row.key(), withKindOfItsPlace(row));
        } catch (RowRejected wrong) {
            report.reject(row.line(), wrong);
        }
    }

    private void checkParent(UnitRow row) {
        UnitLevel level = row.key().level();
        if (row.parent().isEmpty() && (level == UnitLevel.DISTRICT || level == UnitLevel.COMMUNE)) {
            throw new RowRejected("PARENT_MISSING", "there is no parent", "");
        }
        row.parent().ifPresent(parent -> checkParent(level, parent));
    }

    private void checkParent(UnitLevel level, UnitKey parent) {
        if (!parent.level().isAbove(level)) {
            throw new RowRejected(
                    "PARENT_WRONG", "the parent is not above the unit", parent.code());
        }
        if (kindOf(parent).isEmpty()) {
            throw new RowRejected(
                    "PARENT_UNKNOWN",
                    "no unit of the list or of that day has this code",
                    parent.code());
        }
    }

    /** A city inside a city is called otherwise than one inside a province. */
    private UnitRow withKindOfItsPlace(UnitRow row) {
        boolean insideCity = row.parent().flatMap(this::kindOf).equals(Optional.of(UnitKind.CITY));
        return row.kind() == UnitKind.PROVINCIAL_CITY && insideCity
                ? row.withKind(UnitKind.MUNICIPAL_CITY)
                : row;
    }

    private Optional<UnitKind> kindOf(UnitKey key) {
        return find(key).map(UnitRow::kind).or(() -> others.find(key).map(UnitVersion::kind));
    }

    Optional<UnitRow> find(UnitKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Highest level first. */
    List<UnitRow> rows() {
        List<UnitRow> rows = new ArrayList<>(byKey.values());
        rows.sort(
                Comparator.<UnitRow, UnitLevel>comparing(row -> row.key().level())
                        .thenComparing(row -> row.key().code()));
        return rows;
    }

    /** Was the code named, be it by a row that was left out? */
    boolean names(UnitKey key) {
        return named.contains(key);
    }

    /** The province that the unit of this code lies in. */
    Optional<UnitKey> province(UnitKey key) {
        if (key.level() == UnitLevel.PROVINCE) {
            return Optional.of(key);
        }
        Optional<UnitRow> row = find(key);
        return row.isPresent()
                ? row.flatMap(UnitRow::parent).flatMap(this::province)
                : others.find(key).flatMap(others::province).map(UnitVersion::key);
    }
}
