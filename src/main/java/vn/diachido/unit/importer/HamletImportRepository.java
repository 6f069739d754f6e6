package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.SOURCE;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Hamlets by the keys their sources give them. */
final class HamletImportRepository {

    private static final int ROWS_PER_STATEMENT = 2_000;

    private final DSLContext database;

    HamletImportRepository(DSLContext database) {
        this.database = database;
    }

    Map<String, Long> idsByKey(long dataSetId) {
        return database.select(SOURCE.KEY, SOURCE.UNIT_ID)
                .from(SOURCE)
                .where(SOURCE.DATA_SET_ID.eq(dataSetId))
                .fetchMap(SOURCE.KEY, SOURCE.UNIT_ID);
    }

    void saveKeys(Map<String, Long> idsByKey, long dataSetId) {
        List<Map.Entry<String, Long>> all = List.copyOf(idsByKey.entrySet());
        for (int i = 0; i < all.size(); i += ROWS_PER_STATEMENT) {
            database.insertInto(SOURCE, SOURCE.DATA_SET_ID, SOURCE.KEY, SOURCE.UNIT_ID)
                    .valuesOfRows(
                            all.subList(i, Math.min(all.size(), i + ROWS_PER_STATEMENT)).stream()
                                    .map(entry ->
                                            row(
                                                    val(dataSetId),
                                                    val(entry.getKey()),
                                                    val(entry.getValue())))
                                    .toList())
                    .execute();
        }
    }

    /** The name of each of these units in its last version. */
    Map<Long, String> names(List<Long> units) {
        return database.select(VERSION.UNIT_ID, VERSION.NAME)
                .distinctOn(VERSION.UNIT_ID)
                .from(VERSION)
                .where(VERSION.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .orderBy(VERSION.UNIT_ID, VERSION.VALID.desc())
                .fetchMap(VERSION.UNIT_ID, VERSION.NAME);
    }

    /** Corrects names, in all versions of the unit. */
    void rename(Map<Long, String> names) {
        List<Query> updates =
                names.entrySet().stream()
                        .<Query>map(entry ->
                                database.update(VERSION)
                                        .set(VERSION.NAME, entry.getValue())
                                        .set(VERSION.FULL_NAME, entry.getValue())
                                        .where(VERSION.UNIT_ID.eq(entry.getKey())))
                        .toList();
        database.batch(updates).execute();
    }
}
