package vn.diachido.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.diachido.graphql.Mistake;

class PasswordsTest {

    private static final Account ACCOUNT =
            new Account(
                    1,
                    "nguyen.thi.lan",
                    "Nguyễn Thị Lan",
                    "lan@thainguyen.vn",
                    null,
                    Account.State.ACTIVE,
                    null,
                    null,
                    null,
                    0);

    private final Passwords passwords = new Passwords(2);

    @Test
    void areHashedAsOwaspAsks() {
        String hash = passwords.hash("bốn con ngựa");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("bốn con ngựa")).isNotEqualTo(hash);
        assertThat(passwords.matches("bốn con ngựa", hash)).isTrue();
        assertThat(passwords.matches("bốn con ngưạ", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void areTheSameHoweverTheirMarksAreTyped() {
        String composed = "Đị\u0301nh Ho\u0301a xanh";
        String hash = passwords.hash(composed);
        assertThat(
                        passwords.matches(
                                java.text.Normalizer.normalize(
                                        composed, java.text.Normalizer.Form.NFD),
                                hash))
                .isTrue();
    }

    @Test
    void noneFitsWhereThereIsNone() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("anything at all", null)).isFalse();
    }

    @Test
    void oneTooLongIsHashedAsAnother() {
        String longest = "x".repeat(PasswordRule.MOST_CHARACTERS);
        assertThat(passwords.matches(longest, passwords.hash(longest))).isTrue();
        assertThat(passwords.matches("x".repeat(1_000_000), passwords.hash(""))).isFalse();
    }

    @Test
    void hashesOfOlderParametersAreKnown() {
        String old = new Argon2PasswordEncoder(16, 32, 1, 8192, 1).encode("bốn con ngựa");
        assertThat(passwords.matches("bốn con ngựa", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "chín chữ, PASSWORD_TOO_SHORT",
        "NGUYEN.THI.LAN, PASSWORD_IS_NAME",
        "nguyễnthịlan, PASSWORD_IS_NAME",
        "lan@ThaiNguyen.vn, PASSWORD_IS_NAME"
    })
    void someMayNotBeChosen(String password, String code) {
        assertThatExceptionOfType(Mistake.class)
                .isThrownBy(() -> PasswordRule.check(password, ACCOUNT, "new"))
                .matches(mistake -> mistake.code().equals(code));
    }

    @Test
    void lengthIsCountedInCharacters() {
        PasswordRule.check("bốn con ngựa", ACCOUNT, "new");
        PasswordRule.check("🐎".repeat(PasswordRule.MOST_CHARACTERS), ACCOUNT, "new");
        assertThatExceptionOfType(Mistake.class)
                .isThrownBy(() -> PasswordRule.check("🐎".repeat(201), ACCOUNT, "new"))
                .matches(mistake -> mistake.code().equals("PASSWORD_TOO_LONG"));
        assertThatExceptionOfType(Mistake.class)
                .isThrownBy(() -> PasswordRule.check("🐎".repeat(9), ACCOUNT, "new"));
    }
}
