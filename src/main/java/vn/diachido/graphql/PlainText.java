package vn.diachido.graphql;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /**
     * The same for what may be left out.
     *
     * @param field of the input
     * @return null where nothing is written
     * @throws Mistake where it is too long
     */
    public static @Nullable String optional(@Nullable String text, String field, int longest) {
        String line = text == null ? "" : line(text);
        if (line.length() > longest) {
            throw new Mistake("TOO_LONG", field, longest);
        }
        return line.isEmpty() ? null : line;
    }
}
