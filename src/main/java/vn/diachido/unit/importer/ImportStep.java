package vn.diachido.unit.importer;

/** One step of a mapping; it reads its keys when made and stores when run. */
interface ImportStep {
    void run(ImportContext context);
}
