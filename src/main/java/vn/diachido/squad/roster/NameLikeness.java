package vn.diachido.squad.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.Texts;
import vn.diachido.squad.roster.Likeness.Reason;

/** How alike two Vietnamese names are, as people write them down. */
final class NameLikeness {

    private static final Pattern BLANKS = Pattern.compile("[\\s.,'-]+");
    private static final Pattern NO_MARK = Pattern.compile("\\P{M}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private NameLikeness() {}

    /** A word as it is written: its letters, and its marks apart. */
    private record Word(String letters, String marks) {

        /** Without đ the letter is a d, and its stroke a mark. */
        static Word of(String word) {
            String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
            String marks =
                    NO_MARK.matcher(parted).replaceAll("") + (parted.contains("đ") ? "-" : "");
            return new Word(MARK.matcher(parted).replaceAll("").replace('đ', 'd'), sorted(marks));
        }

        private static String sorted(String marks) {
            return marks.chars()
                    .sorted()
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }

        /** The same word, of which one may lack marks that the other has. */
        boolean mayBe(Word other) {
            return letters.equals(other.letters)
                    && (holds(marks, other.marks) || holds(other.marks, marks));
        }

        private static boolean holds(String marks, String fewer) {
            return fewer.chars().allMatch(mark -> marks.indexOf(mark) >= 0);
        }
    }

    /** Null where the names are of different people. */
    static @Nullable Reason compare(String one, String other) {
        if (Texts.sameName(one, other)) {
            return Reason.SAME_NAME;
        }
        List<Word> first = words(one);
        List<Word> second = words(other);
        if (matches(first, second)) {
            return Reason.NAME_WITHOUT_MARKS;
        }
        if (first.size() == second.size() && matches(sorted(first), sorted(second))) {
            return Reason.NAME_IN_OTHER_ORDER;
        }
        return letters(sorted(first)).equals(letters(sorted(second))) ? Reason.OTHER_MARKS : null;
    }

    private static List<Word> words(String name) {
        return Arrays.stream(BLANKS.split(Texts.clean(name).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList();
    }

    private static List<Word> sorted(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparing(Word::letters).thenComparing(Word::marks))
                .toList();
    }

    private static List<String> letters(List<Word> words) {
        return words.stream().map(Word::letters).toList();
    }

    private static boolean matches(List<Word> one, List<Word> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).mayBe(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
