package vn.diachido.unit.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All units that live on one day and have a code. */
final class UnitState {

    private final Map<UnitKey, UnitVersion> byKey = new HashMap<>();
    private final Map<Long, UnitVersion> byId = new HashMap<>();

    UnitState(Collection<UnitVersion> versions) {
        for (UnitVersion version : versions) {
            byKey.put(version.key(), version);
            byId.put(version.unitId(), version);
        }
    }

    Optional<UnitVersion> find(UnitKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<UnitVersion> find(@Nullable Long unitId) {
        return Optional.ofNullable(byId.get(unitId));
    }

    Collection<UnitVersion> all() {
        return byKey.values();
    }

    /** The province the unit lies in; itself if it is one. */
    Optional<UnitVersion> province(UnitVersion unit) {
        Optional<UnitVersion> at = Optional.of(unit);
        while (at.isPresent() && at.get().level() != UnitLevel.PROVINCE) {
            at = find(at.get().parentId());
        }
        return at;
    }
}
