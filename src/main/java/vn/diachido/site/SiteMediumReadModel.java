package vn.diachido.site;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.site.Tables.MEDIUM;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Medium;
import vn.diachido.media.Renditions;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What of sites can be seen and heard. Whoever sees the site sees them. */
@Component
class SiteMediumReadModel extends ReadModel<Medium> {

    SiteMediumReadModel() {
        super("SiteMedium", MEDIUM, medium -> medium.ID);
        column("kind", medium -> medium.KIND);
        field("url", row -> coalesce(row.table().URL, Renditions.url(row, row.table().FILE_ID)));
        neverNull("url");
        field("width", row -> Renditions.width(row, row.table().FILE_ID));
        field("height", row -> Renditions.height(row, row.table().FILE_ID));
        column("licence", medium -> medium.LICENCE);
        column("author", medium -> medium.AUTHOR);
        column("credit", medium -> medium.CREDIT);
        field("alternativeText", SiteMediumReadModel::alternative);
    }

    @Override
    protected Condition access(Row<Medium> row) {
        return noCondition();
    }

    private static Field<String> alternative(Row<Medium> row) {
        Field<String> wanted =
                row.argument("language").present()
                        ? row.argument("language").text()
                        : row.asked().language();
        return DSL.field(
                "coalesce({0} ->> {1}, {0} ->> 'vi', (select value from jsonb_each_text({0}) limit 1))",
                String.class, row.table().ALTERNATIVE, wanted);
    }
}
