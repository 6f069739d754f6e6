package vn.diachido.exchange;

/**
 * One line of an import's report.
 *
 * @param row the row's number in its file: for CSV as a spreadsheet counts, the header being 1; for
 *     GeoPackage the feature id; for GeoJSON the feature's place in the list, from 1
 */
public record Finding(
        String file, long row, Severity severity, String code, String reason, String value) {}
