package vn.diachido.unit.importer;

/** A row of a crosswalk whose old unit has been found. */
record Passage(UnitVersion from, UnitKey to, CrosswalkRow row) {

    CrosswalkRow.Relation relation() {
        return row.relation();
    }
}
