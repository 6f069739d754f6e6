package vn.diachido.site;

import static org.jooq.impl.DSL.coalesce;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;

/** The years that the period of a site may mean. */
final class SiteYears {

    private SiteYears() {}

    static Field<Integer> from(Row<Site> row) {
        return year(row.table().PERIOD_FROM);
    }

    static Field<Integer> to(Row<Site> row) {
        return year(row.table().PERIOD_TO);
    }

    /** Years before the common era are negative; there is no year 0. */
    private static Field<Integer> year(Field<Integer> day) {
        return DSL.field("extract(year from date '1970-01-01' + {0})::int", Integer.class, day);
    }

    static Condition within(Row<Site> row, Input years) {
        Condition known = row.table().PERIOD.isNotNull();
        Input from = years.get("from");
        Input to = years.get("to");
        if (from.present()) {
            Field<Integer> year = from.integer();
            known = known.and(coalesce(to(row), year).ge(year));
        }
        if (to.present()) {
            Field<Integer> year = to.integer();
            known = known.and(coalesce(from(row), year).le(year));
        }
        return known;
    }
}
