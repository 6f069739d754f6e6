package vn.diachido.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as it is stored and compared. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern NO_WORD =
            Pattern.compile("[^\\p{L}\\p{N}\\u0300-\\u036F]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Grave, acute, tilde, hook and dot below: the five written tones. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Texts() {}

    /**
     * NFC, trimmed, inner blanks single; control characters, which no database takes, are blanks.
     */
    public static String clean(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Equal but for case, punctuation and the place of the tone: Hoà is Hòa, and is not Hoa. */
    public static boolean sameName(String one, String other) {
        return one.equals(other) || nameKey(one).equals(nameKey(other));
    }

    /** Equal for names that {@link #sameName} holds equal: each word with its tone moved behind. */
    public static String nameKey(String name) {
        String decomposed =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder();
        for (String word : NO_WORD.split(decomposed)) {
            if (!word.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(toneBehind(word));
            }
        }
        return key.toString();
    }

    private static String toneBehind(String word) {
        StringBuilder tones = new StringBuilder();
        String rest =
                TONE.matcher(word)
                        .replaceAll(match -> {
                            tones.append(match.group());
                            return "";
                        });
        return rest + tones;
    }

    /** Lower case without marks, words joined by a low line: {@code Thị trấn} to thi_tran. */
    public static String plainKey(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
        return NO_WORD.matcher(plain.replace('_', ' ').strip()).replaceAll("_");
    }
}
