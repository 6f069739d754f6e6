package vn.diachido.site;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.site.Tables.RANKING;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.query.Days;
import vn.diachido.query.Row;

/** How a site is ranked on the day asked about. */
final class SiteRanks {

    private static final List<String> RANKS =
            List.of("SPECIAL_NATIONAL", "NATIONAL", "PROVINCIAL", "INVENTORIED", "NONE");

    private SiteRanks() {}

    static Field<String> rank(Row<Site> row) {
        return coalesce(ranked(row, RANKING.RANK), inline("NOT_STATED"));
    }

    static Field<String> decision(Row<Site> row) {
        return ranked(row, RANKING.DECISION);
    }

    /** The highest first. */
    static Field<Integer> key(Row<Site> row) {
        Field<Integer> key = inline(RANKS.size());
        for (int i = RANKS.size() - 1; i >= 0; i--) {
            key = DSL.when(rank(row).eq(inline(RANKS.get(i))), inline(i)).otherwise(key);
        }
        return key;
    }

    private static <V> Field<V> ranked(Row<Site> row, Field<V> what) {
        return DSL.field(
                select(what)
                        .from(RANKING)
                        .where(RANKING.SITE_ID.eq(row.table().ID))
                        .and(Days.within(RANKING.VALID, row.asOf())));
    }
}
