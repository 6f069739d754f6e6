package vn.diachido.board;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands on a board: ten random symbols and a check symbol, without letters or digits that
 * look alike. One symbol read wrongly, or any two in each other's place, are always noticed.
 */
public record BoardCode(String text) {

    /** 31 symbols: a prime, so that the weighted sum below has an inverse for every weight. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** Ten random symbols and the check symbol. */
    static final int LENGTH = 11;

    private static final int LONGEST_TYPED = 40;

    public BoardCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a board's code: " + text);
        }
    }

    /**
     * The code somebody typed: case, blanks and hyphens do not matter. Empty where it is no code or
     * mistyped.
     */
    public static Optional<BoardCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder symbols = new StringBuilder();
        typed.codePoints()
                .filter(c -> c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(symbols::appendCodePoint);
        String text = symbols.toString().toUpperCase(Locale.ROOT);
        return isValid(text) ? Optional.of(new BoardCode(text)) : Optional.empty();
    }

    /** A new code: 49.5 bits of the source given, which should be a secure one. */
    public static BoardCode random(RandomGenerator source) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            text.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        int rest = weightedSum(text) % ALPHABET.length();
        return new BoardCode(
                text.append(ALPHABET.charAt((ALPHABET.length() - rest) % ALPHABET.length()))
                        .toString());
    }

    /** In groups for people to read: {@code ABCD-EFGH-JKM}. */
    public String grouped() {
        return text.substring(0, 4) + '-' + text.substring(4, 8) + '-' + text.substring(8);
    }

    /** The path of the board's address, which never changes. */
    public String path() {
        return "/q/" + text;
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && weightedSum(text) % ALPHABET.length() == 0;
    }

    /** Weights run from 11 down to 1 at the check symbol: all different, none a multiple of 31. */
    private static int weightedSum(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum += (LENGTH - i) * ALPHABET.indexOf(symbols.charAt(i));
        }
        return sum;
    }

    @Override
    public String toString() {
        return text;
    }
}
