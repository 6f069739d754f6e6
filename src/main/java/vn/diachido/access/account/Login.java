package vn.diachido.access.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.diachido.graphql.Mistake;

/** What is typed to sign in. */
final class Login {

    private static final int MOST_CHARACTERS = 100;
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9._@+-]{3,100}");

    private Login() {}

    /**
     * As it is kept.
     *
     * @throws Mistake where it can be no login
     */
    static String of(String typed) {
        String login = tried(typed);
        if (!ALLOWED.matcher(login).matches() || login.startsWith("erased-")) {
            throw new Mistake("LOGIN_BAD", "login");
        }
        return login;
    }

    /** As it is looked for, whether it can be one or not. */
    static String tried(String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
