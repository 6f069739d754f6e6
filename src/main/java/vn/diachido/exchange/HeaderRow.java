package vn.diachido.exchange;

import java.util.List;

/** Finds the header of a table below the titles that offices put above it. */
final class HeaderRow {

    /** Titles above a table take no more rows than that. */
    static final int DEPTH = 50;

    private HeaderRow() {}

    /**
     * The first row with at least half as many words as the fullest of the first rows, and two at
     * least; a letterhead has fewer.
     *
     * @return its place, -1 where there is none
     */
    static int of(List<List<String>> rows) {
        List<Long> filled = rows.stream().limit(DEPTH).map(HeaderRow::filled).toList();
        long most = filled.stream().mapToLong(Long::longValue).max().orElse(0);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) >= 2 && filled.get(i) * 2 >= most) {
                return i;
            }
        }
        return -1;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }
}
