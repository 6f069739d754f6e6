package vn.diachido.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The last part of a page's address, made of a name once and kept. */
public final class Slug {

    /** Leaves room for a number in the column's 120 characters. */
    private static final int LONGEST = 100;

    /** For names without a Latin letter or a digit. */
    private static final String NAMELESS = "dia-diem";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** May it stand in an address? */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /** A slug that is not yet taken: {@code Đình Đầm Hà} to dinh-dam-ha, dinh-dam-ha-2 and on. */
    public static String of(String name, Set<String> taken) {
        String first = fold(name);
        String slug = first;
        for (int number = 2; taken.contains(slug); number++) {
            slug = first + "-" + number;
        }
        return slug;
    }

    private static String fold(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String latin = MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
        String joined = OTHERS.matcher(latin).replaceAll("-").replaceAll("^-|-$", "");
        return joined.isEmpty() ? NAMELESS : shorten(joined);
    }

    private static String shorten(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, lastWord > 0 ? lastWord : LONGEST);
    }
}
