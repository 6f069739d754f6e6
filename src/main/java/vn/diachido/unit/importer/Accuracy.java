package vn.diachido.unit.importer;

/** How well a drawing is known; {@code DERIVED} is never imported. */
enum Accuracy {
    DETAILED,
    SIMPLIFIED,
    APPROXIMATE
}
