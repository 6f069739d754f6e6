package vn.diachido.site;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;

import org.jooq.Condition;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.query.Row;

/** What is stated of where a site lies. */
final class StatedPlace {

    private StatedPlace() {}

    /** Does its position lie outside of the unit that is stated, though neither holds the other? */
    static Condition contradicted(Row<Site> row) {
        Site site = row.table();
        Ancestry above = ANCESTRY.as("stated_ancestry");
        Condition holds =
                above.UNIT_ID
                        .eq(site.UNIT_ID)
                        .and(above.ANCESTOR_ID.eq(site.STATED_UNIT_ID))
                        .or(
                                above.UNIT_ID
                                        .eq(site.STATED_UNIT_ID)
                                        .and(above.ANCESTOR_ID.eq(site.UNIT_ID)));
        return site.UNIT_BASIS
                .eq(inline("POSITION"))
                .and(site.STATED_UNIT_ID.isNotNull())
                .and(notExists(selectOne().from(above).where(holds)));
    }
}
