package vn.diachido.exchange.export;

import java.util.List;
import vn.diachido.exchange.Summary;

/**
 * What a file says beside its rows.
 *
 * @param name that of the list in the API
 * @param title for people
 * @param headings for people, one for each column
 * @param creditHeading what the credits stand under
 * @param byteOrderMark should a CSV file begin with one, by which Excel knows UTF-8?
 */
record ExportHead(
        String name,
        String title,
        List<Column> columns,
        List<String> headings,
        String creditHeading,
        Summary summary,
        boolean byteOrderMark) {}
