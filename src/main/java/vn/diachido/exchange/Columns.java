package vn.diachido.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which column of a file is what. In the mapping: {@code columns} gives for a field the name of a
 * column, or several of which the first that is not empty counts; {@code constants} gives a field
 * one value for all rows; {@code only} takes the rows whose column has one of the values.
 */
public final class Columns {

    /** Thousands parted as in 56.900 or 1,234,567. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");

    private final Map<String, List<String>> columns;
    private final Map<String, List<String>> constants;
    private final Map<String, List<String>> only;

    private Columns(
            Map<String, List<String>> columns,
            Map<String, List<String>> constants,
            Map<String, List<String>> only) {
        this.columns = columns;
        this.constants = constants;
        this.only = only;
    }

    /** Reads the three keys; refuses a field that is not known and a column the file has not. */
    public static Columns of(MappingNode mapping, RowSource source, Set<String> fields) {
        Map<String, List<String>> columns = mapping.lists("columns");
        Map<String, List<String>> constants = mapping.lists("constants");
        Map<String, List<String>> only = mapping.lists("only");
        Set<String> named = new TreeSet<>(columns.keySet());
        named.addAll(constants.keySet());
        named.removeAll(fields);
        if (!named.isEmpty()) {
            throw new ImportRefused(
                    "MAPPING_KEY_UNKNOWN",
                    mapping.place()
                            + ": columns: unknown field "
                            + String.join(", ", named)
                            + "; known are "
                            + String.join(", ", new TreeSet<>(fields)));
        }
        Set<String> missing = new TreeSet<>(only.keySet());
        columns.values().forEach(missing::addAll);
        missing.removeAll(source.columns());
        if (!missing.isEmpty()) {
            throw new ImportRefused(
                    "COLUMN_MISSING",
                    source.file()
                            + " has no column "
                            + String.join(", ", missing)
                            + "; it has "
                            + String.join(", ", source.columns()));
        }
        return new Columns(new LinkedHashMap<>(columns), constants, only);
    }

    /** Is the field mapped at all? */
    public boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** Does the row belong to what is imported? */
    public boolean takes(SourceRow row) {
        return only.entrySet().stream()
                .allMatch(
                        wanted -> wanted.getValue().contains(row.text(wanted.getKey()).orElse("")));
    }

    public Optional<String> text(SourceRow row, String field) {
        for (String column : columns.getOrDefault(field, List.of())) {
            Optional<String> value = row.text(column);
            if (value.isPresent()) {
                return value;
            }
        }
        return constants.getOrDefault(field, List.of()).stream().findFirst();
    }

    public String require(SourceRow row, String field) {
        return text(row, field)
                .orElseThrow(
                        () -> new RowRejected("VALUE_MISSING", "there is no " + field, "", field));
    }

    /** A whole number; 56.900 and 56,900 are fifty-six thousand nine hundred. */
    public Optional<Integer> count(SourceRow row, String field) {
        return text(row, field)
                .map(text -> {
                    String digits =
                            GROUPED.matcher(text).matches() ? text.replaceAll("[., ]", "") : text;
                    if (!WHOLE.matcher(digits).matches()) {
                        throw new RowRejected(
                                "NUMBER_BROKEN", field + " is no whole number", text, field);
                    }
                    return Integer.valueOf(digits);
                });
    }

    /** A number with a decimal point or comma. */
    public Optional<Double> decimal(SourceRow row, String field) {
        return text(row, field)
                .map(text -> {
                    if (!DECIMAL.matcher(text).matches()) {
                        throw new RowRejected(
                                "NUMBER_BROKEN", field + " is no number", text, field);
                    }
                    return Double.valueOf(text.replace(',', '.'));
                });
    }
}
