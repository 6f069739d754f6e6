package vn.diachido.exchange;

/**
 * One line of an import's report.
 *
 * @param row the row's number in its file: for CSV as a spreadsheet counts, the header being 1; for
 *     GeoPackage the feature id; for GeoJSON the feature's place in the list, from 1
 * @param sheet of a workbook; empty elsewhere
 * @param field whose cell is to blame, where the value does not tell; else empty
 */
public record Finding(
        String file,
        long row,
        String sheet,
        Severity severity,
        String code,
        String reason,
        String value,
        String field) {}
