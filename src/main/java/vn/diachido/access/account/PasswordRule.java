package vn.diachido.access.account;

import java.text.Normalizer;
import java.util.Locale;
import vn.diachido.graphql.Mistake;

/** Which passwords may be chosen: long ones that are not the name. */
final class PasswordRule {

    static final int LEAST_CHARACTERS = 10;
    static final int MOST_CHARACTERS = 200;

    private PasswordRule() {}

    /** Can it be anybody's? What is longer is not even hashed. */
    static boolean isPossible(String password) {
        return password.length() <= 4 * MOST_CHARACTERS && characters(password) <= MOST_CHARACTERS;
    }

    /**
     * @param field where it stands in the input
     * @throws Mistake where it may not be chosen
     */
    static void check(String password, Account account, String field) {
        if (!isPossible(password)) {
            throw new Mistake("PASSWORD_TOO_LONG", field, MOST_CHARACTERS);
        }
        if (characters(password) < LEAST_CHARACTERS) {
            throw new Mistake("PASSWORD_TOO_SHORT", field, LEAST_CHARACTERS);
        }
        String plain = plain(password);
        if (plain.equals(plain(account.login()))
                || plain.equals(plain(account.name()))
                || account.email() != null && plain.equals(plain(account.email()))) {
            throw new Mistake("PASSWORD_IS_NAME", field);
        }
    }

    private static int characters(String password) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        return normal.codePointCount(0, normal.length());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
