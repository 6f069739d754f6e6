package vn.diachido.exchange.export;

import java.util.List;
import org.jooq.Table;
import vn.diachido.graphql.UrlQuestion;
import vn.diachido.query.Exit;

/**
 * An export that is asked for.
 *
 * @param exit what is read
 * @param headings of the columns
 * @param byteOrderMark see {@link ExportHead}
 */
record ExportRequest<T extends Table<?>>(
        Exportable<T> exportable,
        Format format,
        UrlQuestion question,
        Exit<T> exit,
        List<String> headings,
        boolean byteOrderMark) {

    /** Equal for requests whose files are equal as long as no data changes. */
    String signature(Object day) {
        return String.join(
                " ",
                exit.name(),
                exit.values().toString(),
                day.toString(),
                question.viewer().stamp(),
                question.locale().toLanguageTag(),
                headings.toString(),
                String.valueOf(byteOrderMark));
    }
}
