package vn.diachido.unit.importer;

import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;

/** A unit as it is stored for some days. */
record UnitVersion(
        long id,
        long unitId,
        UnitKey key,
        Period life,
        Period valid,
        UnitKind kind,
        String name,
        String fullName,
        @Nullable String nameEn,
        @Nullable Long parentId,
        long dataSetId,
        boolean demonstration) {

    UnitLevel level() {
        return key.level();
    }
}
