package vn.diachido.unit.importer;

import java.util.Optional;
import vn.diachido.exchange.SourceRow;

/** A unit as a list states it. */
record UnitRow(
        SourceRow line,
        UnitKey key,
        UnitKind kind,
        String name,
        String fullName,
        Optional<String> nameEn,
        Optional<UnitKey> parent) {

    UnitRow withKind(UnitKind other) {
        return new UnitRow(line, key, other, name, fullName, nameEn, parent);
    }
}
