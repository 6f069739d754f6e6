package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.INDICATOR;
import static vn.diachido.database.jooq.outreach.Tables.PLATFORM;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.outreach.tables.records.IndicatorRecord;
import vn.diachido.graphql.Mistake;

/** Indicators and platforms by the keys people write. */
@Repository
public class CatalogueRepository {

    private final DSLContext sql;

    CatalogueRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param field of the input that names it
     * @throws Mistake where there is none
     */
    public IndicatorRecord indicator(String key, String field) {
        return sql.fetchOptional(INDICATOR, INDICATOR.KEY.eq(written(key)))
                .orElseThrow(() -> new Mistake("UNKNOWN_INDICATOR", field, key));
    }

    /**
     * @param field of the input that names it
     * @throws Mistake where there is none
     */
    public long platform(String key, String field) {
        return sql.select(PLATFORM.ID)
                .from(PLATFORM)
                .where(PLATFORM.KEY.eq(written(key)))
                .fetchOptional(PLATFORM.ID)
                .orElseThrow(() -> new Mistake("UNKNOWN_PLATFORM", field, key));
    }

    /** The database takes no NUL, so no key has one. */
    private static String written(String key) {
        return key.replace("\0", " ");
    }

    public IndicatorRecord indicator(long id) {
        return sql.fetchSingle(INDICATOR, INDICATOR.ID.eq(id));
    }
}
