package vn.diachido.unit.importer;

import java.util.Set;

/**
 * Of which units a list is the whole: those of some levels, everywhere or in some provinces. Who
 * belongs to them and is not in the list has ended.
 *
 * @param provinces codes; empty for the whole country
 */
record Completeness(Set<UnitLevel> levels, Set<String> provinces) {

    boolean covers(UnitVersion unit, UnitState state) {
        return levels.contains(unit.level())
                && (provinces.isEmpty()
                        || state.province(unit)
                                .filter(province -> provinces.contains(province.key().code()))
                                .isPresent());
    }
}
