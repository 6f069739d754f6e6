package vn.diachido.unit.importer;

/** An official code at its level: a unit's address on one day, never its identity. */
record UnitKey(UnitLevel level, String code) {

    @Override
    public String toString() {
        return code;
    }
}
