package vn.diachido.graphql;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that people write into fields, as it is kept. */
public final class PlainText {

    /** Control characters, those that nobody sees, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]+");

    private PlainText() {}

    /** Composed, on one line, without what nobody sees, and without blanks round it. */
    public static String line(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
