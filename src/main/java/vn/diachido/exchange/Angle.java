package vn.diachido.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A coordinate as people write it: 21.594, 21,594, 21°35′38.4″N, 105 50 38,4 E or 2388859,03. */
final class Angle {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile(
                    "([+-]?\\d{1,3})\\s*[°º\\s]\\s*(\\d{1,2})\\s*['′’\\s]?\\s*(\\d{1,2}(?:[.,]\\d+)?)?\\s*(?:\"|″|”|''|′′)?");

    /** Before or behind the number, in English or Vietnamese (Bắc, Đông). */
    private static final Pattern HEMISPHERE = Pattern.compile("^[NSEWBĐ]|[NSEWBĐ]$");

    private static final Pattern SOUTH_OR_WEST = Pattern.compile("^[SW]|[SW]$");

    private Angle() {}

    static double parse(String field, String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String number = HEMISPHERE.matcher(upper).replaceAll("").strip();
        boolean negative = SOUTH_OR_WEST.matcher(upper).find();
        double value =
                DECIMAL.matcher(number).matches()
                        ? decimal(number)
                        : sexagesimal(field, text, number);
        return negative ? -value : value;
    }

    private static double sexagesimal(String field, String text, String number) {
        Matcher parts = SEXAGESIMAL.matcher(number);
        if (!parts.matches()) {
            throw new RowRejected("NUMBER_BROKEN", field + " is no coordinate", text, field);
        }
        double degrees = decimal(parts.group(1));
        double minutes = decimal(parts.group(2));
        double seconds = parts.group(3) == null ? 0 : decimal(parts.group(3));
        if (minutes >= 60 || seconds >= 60) {
            throw new RowRejected("NUMBER_BROKEN", field + " is no coordinate", text, field);
        }
        return Math.copySign(Math.abs(degrees) + minutes / 60 + seconds / 3600, degrees);
    }

    private static double decimal(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
