package vn.diachido.unit.importer;

import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import org.jooq.DSLContext;
import vn.diachido.exchange.DataSetRepository;

/** What an import of units reads and writes, all in its one transaction. */
public final class ImportRepository {

    private final DSLContext database;

    public ImportRepository(DSLContext database) {
        this.database = database;
    }

    /** Is there no unit at all? */
    public boolean isEmpty() {
        return !database.fetchExists(UNIT_);
    }

    /**
     * Tells the planner what the tables hold now; it cannot know of what this transaction wrote.
     */
    void analyze() {
        database.query(
                        "analyze {0}, {1}, {2}, {3}, {4}",
                        UNIT_, VERSION, BOUNDARY, LINEAGE, ANCESTRY)
                .execute();
    }

    DataSetRepository dataSets() {
        return new DataSetRepository(database);
    }

    UnitImportRepository units() {
        return new UnitImportRepository(database);
    }

    UnitJoinRepository joins() {
        return new UnitJoinRepository(database);
    }

    OrphanRepository orphans() {
        return new OrphanRepository(database);
    }

    LineageImportRepository lineage() {
        return new LineageImportRepository(database);
    }

    BoundaryImportRepository boundaries() {
        return new BoundaryImportRepository(database);
    }

    CensusImportRepository censuses() {
        return new CensusImportRepository(database);
    }

    HamletImportRepository hamlets() {
        return new HamletImportRepository(database);
    }
}
