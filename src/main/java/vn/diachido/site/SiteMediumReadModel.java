package vn.diachido.site;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.media.Tables.FILE;
import static vn.diachido.database.jooq.media.Tables.RENDITION;
import static vn.diachido.database.jooq.site.Tables.MEDIUM;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Medium;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;

/** What of sites can be seen and heard. Whoever sees the site sees them. */
@Component
class SiteMediumReadModel extends ReadModel<Medium> {

    /** Pictures on pages are about as wide. */
    private static final int USUAL_WIDTH = 960;

    private static final String ADDRESS =
            "'/media/' || {0} || '/' || {1} || case {2} when 'image/jpeg' then '.jpg' when 'audio/mpeg'"
                    + " then '.mp3' when 'audio/ogg' then '.ogg' else '.m4a' end";

    SiteMediumReadModel() {
        super("SiteMedium", MEDIUM, medium -> medium.ID);
        column("kind", medium -> medium.KIND);
        field("url", row -> coalesce(row.table().URL, address(row)));
        neverNull("url");
        field("width", row -> size(row, RENDITION.WIDTH));
        field("height", row -> size(row, RENDITION.HEIGHT));
        column("licence", medium -> medium.LICENCE);
        column("author", medium -> medium.AUTHOR);
        column("credit", medium -> medium.CREDIT);
        field("alternativeText", SiteMediumReadModel::alternative);
    }

    @Override
    protected Condition access(Row<Medium> row) {
        return noCondition();
    }

    private static Field<Integer> width(Row<Medium> row) {
        Input asked = row.argument("width");
        return asked.present() ? asked.integer() : inline(USUAL_WIDTH);
    }

    /** The narrowest that is wide enough, else the widest. */
    private static <V> Field<V> chosen(Row<Medium> row, Field<V> what) {
        Field<Boolean> tooNarrow = DSL.field(RENDITION.WIDTH.lt(width(row)));
        Field<Integer> wider = RENDITION.WIDTH.minus(width(row));
        return DSL.field(
                select(what)
                        .from(RENDITION)
                        .join(FILE)
                        .on(FILE.ID.eq(RENDITION.FILE_ID))
                        .where(RENDITION.FILE_ID.eq(row.table().FILE_ID))
                        .orderBy(tooNarrow, DSL.abs(wider))
                        .limit(inline(1)));
    }

    private static Field<String> address(Row<Medium> row) {
        return chosen(
                row,
                DSL.field(ADDRESS, String.class, FILE.DIGEST, RENDITION.WIDTH, RENDITION.TYPE));
    }

    private static Field<Integer> size(Row<Medium> row, Field<Integer> side) {
        return DSL.nullif(chosen(row, side), inline(0));
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
