package vn.diachido.media;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.media.Tables.FILE;
import static vn.diachido.database.jooq.media.Tables.RENDITION;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;

/** Which of a file's sizes a read model's field answers with: the one next to {@code width}. */
public final class Renditions {

    /** Pictures on pages are about as wide, in pixels. */
    static final int USUAL_WIDTH = 960;

    private static final int WIDEST = 100_000;

    private static final String ADDRESS =
            "'/media/' || {0} || '/' || {1} || case {2} when 'image/jpeg' then '.jpg' when 'audio/mpeg'"
                    + " then '.mp3' when 'audio/ogg' then '.ogg' else '.m4a' end";

    private Renditions() {}

    /** A path; null in SQL where there is no file. */
    public static Field<String> url(Row<? extends Table<?>> row, Field<Long> fileId) {
        return chosen(
                row,
                fileId,
                DSL.field(ADDRESS, String.class, FILE.DIGEST, RENDITION.WIDTH, RENDITION.TYPE));
    }

    /** In pixels; null in SQL for what is heard. */
    public static Field<Integer> width(Row<? extends Table<?>> row, Field<Long> fileId) {
        return nullif(chosen(row, fileId, RENDITION.WIDTH), inline(0));
    }

    /** In pixels; null in SQL for what is heard. */
    public static Field<Integer> height(Row<? extends Table<?>> row, Field<Long> fileId) {
        return nullif(chosen(row, fileId, RENDITION.HEIGHT), inline(0));
    }

    /** The narrowest that is wide enough, else the widest. */
    private static <V> Field<V> chosen(
            Row<? extends Table<?>> row, Field<Long> fileId, Field<V> what) {
        Input asked = row.argument("width");
        Field<Integer> width =
                asked.present()
                        ? DSL.least(DSL.greatest(asked.integer(), inline(0)), inline(WIDEST))
                        : inline(USUAL_WIDTH);
        return DSL.field(
                select(what)
                        .from(RENDITION)
                        .join(FILE)
                        .on(FILE.ID.eq(RENDITION.FILE_ID))
                        .where(RENDITION.FILE_ID.eq(fileId))
                        .orderBy(
                                DSL.field(RENDITION.WIDTH.lt(width)),
                                DSL.abs(RENDITION.WIDTH.minus(width)))
                        .limit(inline(1)));
    }
}
