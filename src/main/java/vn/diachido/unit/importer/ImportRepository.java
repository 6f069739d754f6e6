package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
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
        for (Table<?> table : List.of(UNIT_, VERSION, BOUNDARY, LINEAGE, ANCESTRY)) {
            database.fetch("select query.analyze({0}::regclass)", val("unit." + table.getName()));
        }
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
