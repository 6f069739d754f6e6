package vn.diachido.squad.roster;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people of Việt Nam write them, brought to the form of E.164. */
public final class Phone {

    private static final Pattern ROOM = Pattern.compile("[\\s.()/\\-\\u00A0\\u2010-\\u2015]+");
    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{7,14}");

    /** Nine digits of a mobile, nine or ten of a landline, without the zero in front. */
    private static final Pattern NATIONAL = Pattern.compile("[35789][0-9]{8}|2[0-9]{8,9}");

    private static final String VIET_NAM = "+84";

    private Phone() {}

    /**
     * {@code 0912 345 678}, {@code 912345678} as a spreadsheet leaves it, {@code 84912345678} and
     * {@code +84 912 345 678} are one number; empty where it is none.
     */
    public static Optional<String> normalised(String text) {
        String digits = ROOM.matcher(DECIMALS.matcher(text.strip()).replaceAll("")).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith(VIET_NAM)) {
            digits = digits.substring(VIET_NAM.length());
        } else if (digits.startsWith("+")) {
            return Optional.of(digits).filter(number -> INTERNATIONAL.matcher(number).matches());
        } else if (digits.startsWith("84") && digits.length() > 10) {
            digits = digits.substring(2);
        }
        String national = digits.startsWith("0") ? digits.substring(1) : digits;
        return NATIONAL.matcher(national).matches()
                ? Optional.of(VIET_NAM + national)
                : Optional.empty();
    }
}
