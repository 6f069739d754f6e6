package vn.diachido.access.account;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Mistake;

/** What an account says of its person. */
record Person(String name, @Nullable String email, @Nullable String phone) {

    private static final int NAME_CHARACTERS = 200;
    private static final int EMAIL_CHARACTERS = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern PHONE_GAPS = Pattern.compile("[\\s.()-]");

    /**
     * As it is kept: composed marks, no space around, no gaps in a number.
     *
     * @throws Mistake where it cannot be
     */
    static Person of(String name, @Nullable String email, @Nullable String phone) {
        return new Person(name(name), email(email), phone(phone));
    }

    private static String name(String text) {
        String name = normal(text);
        int characters = name.codePointCount(0, name.length());
        if (name.isEmpty()
                || characters > NAME_CHARACTERS
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Mistake("NAME_BAD", "name", NAME_CHARACTERS);
        }
        return name;
    }

    private static @Nullable String email(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String email = normal(text);
        if (email.length() > EMAIL_CHARACTERS || !EMAIL.matcher(email).matches()) {
            throw new Mistake("EMAIL_BAD", "email");
        }
        return email;
    }

    private static @Nullable String phone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String phone = PHONE_GAPS.matcher(text.strip()).replaceAll("");
        if (!PHONE.matcher(phone).matches()) {
            throw new Mistake("PHONE_BAD", "phone");
        }
        return phone;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Never itself: it would stand in a log. */
    @Override
    public String toString() {
        return "Person";
    }
}
