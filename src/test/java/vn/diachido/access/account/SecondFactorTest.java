package vn.diachido.access.account;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.access.account.SignedInWorld.Person;
import vn.diachido.address.QrPicture;

/** A second factor from its symbol to its end, with an authenticator's codes. */
class SecondFactorTest {

    private static final int STEP_SECONDS = 30;

    private static SignedInWorld world;

    private final OneTimeCodes authenticator = new OneTimeCodes();

    @BeforeAll
    static void start() {
        world = new SignedInWorld("--diachido.sign-in.tries-per-address=1000");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static byte[] secret(String uri) {
        String text = uri.replaceAll(".*secret=([A-Z2-7]+).*", "$1");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        BigInteger number = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(alphabet.indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        byte[] secret = new byte[OneTimeCodes.SECRET_BYTES];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        return secret;
    }

    private String now(byte[] secret, int stepsOff) {
        return authenticator.code(secret, Instant.now().plusSeconds(STEP_SECONDS * stepsOff));
    }

    /** The secret of a new second factor. */
    private static byte[] begin(Person person) throws Exception {
        JsonNode begun =
                person.call(
                        "beginSecondFactor",
                        Map.of("password", SignedInWorld.PASSWORD),
                        "uri symbol");
        String uri = begun.at("/uri").asString();
        assertThat(QrPicture.of(begun.at("/symbol").asString()).decode()).isEqualTo(uri);
        return secret(uri);
    }

    private static JsonNode confirm(Person person, String code) throws Exception {
        return person.call("confirmSecondFactor", Map.of("code", code), "account { secondFactor }");
    }

    @Test
    void isAskedForFromItsConfirmationOnAndEachCodeOnce() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        assertThat(code(confirm(person, "123456"))).isEqualTo("SECOND_FACTOR_NOT_BEGUN");
        byte[] secret = begin(person);
        assertThat(code(world.browser().signIn(login, SignedInWorld.PASSWORD, null))).isEmpty();
        assertThat(code(confirm(person, now(secret, 5)))).isEqualTo("CODE_WRONG");
        assertThat(confirm(person, now(secret, 0)).at("/account/secondFactor").asBoolean())
                .isTrue();

        Person other = world.browser();
        JsonNode asked = other.signIn(login, SignedInWorld.PASSWORD, null);
        assertThat(asked.at("/codeNeeded").asBoolean()).isTrue();
        assertThat(asked.at("/account").isNull()).isTrue();
        assertThat(asked.at("/userErrors").isEmpty()).isTrue();
        assertThat(other.browser.cookie("diachido")).isEmpty();
        assertThat(other.signIn(login, "not the password", null).at("/codeNeeded").asBoolean())
                .isFalse();
        assertThat(code(other.signIn(login, SignedInWorld.PASSWORD, now(secret, 7))))
                .isEqualTo("SIGN_IN_FAILED");

        String next = now(secret, 1);
        assertThat(code(other.signIn(login, SignedInWorld.PASSWORD, next))).isEmpty();
        assertThat(other.me()).isEqualTo(login);
        assertThat(code(world.browser().signIn(login, SignedInWorld.PASSWORD, next)))
                .isEqualTo("SIGN_IN_FAILED");
        assertThat(world.actions(login)).contains("SECOND_FACTOR_SET");
    }

    @Test
    void isEndedWithThePasswordOrByAnAdministratorWithAReason() throws Exception {
        String login = world.account();
        Person person = world.signedIn(login);
        assertThat(confirm(person, now(begin(person), 0)).at("/account/secondFactor").asBoolean())
                .isTrue();
        assertThat(code(begun(person, SignedInWorld.PASSWORD))).isEqualTo("SECOND_FACTOR_EXISTS");
        assertThat(code(begun(person, "not the password"))).isEqualTo("PASSWORD_WRONG");
        assertThat(code(end(person, Map.of("password", "not the password"))))
                .isEqualTo("PASSWORD_WRONG");
        assertThat(code(end(person, Map.of()))).isEqualTo("MISSING");
        JsonNode ended = end(person, Map.of("password", SignedInWorld.PASSWORD));
        assertThat(ended.at("/account/secondFactor").asBoolean(true)).isFalse();

        assertThat(confirm(person, now(begin(person), 0)).at("/account/secondFactor").asBoolean())
                .isTrue();
        Person admin = world.signedIn(world.administrator());
        String id = String.valueOf(world.id(login));
        assertThat(code(end(admin, Map.of("account", id, "reason", "lost"))))
                .isEqualTo("REASON_TOO_SHORT");
        assertThat(code(end(admin, Map.of("account", id, "reason", "the phone was lost"))))
                .isEmpty();
        assertThat(code(world.browser().signIn(login, SignedInWorld.PASSWORD, null))).isEmpty();
    }

    private static JsonNode begun(Person person, String password) throws Exception {
        return person.call("beginSecondFactor", Map.of("password", password), "uri");
    }

    private static JsonNode end(Person person, Map<String, String> input) throws Exception {
        return person.call("endSecondFactor", input, "account { secondFactor }");
    }

    @Test
    void secretIsKeptEncryptedForItsAccountOnly() throws Exception {
        String login = world.account();
        byte[] secret = begin(world.signedIn(login));
        long id = world.id(login);
        byte[] kept =
                world.accounts.trusted(
                        sql -> sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(id)).getTotpSecret());
        SecretCipher cipher = world.server.bean(SecretCipher.class);
        assertThat(cipher.open(id, kept)).isEqualTo(secret);
        assertThat(indexOf(kept, Arrays.copyOf(secret, 4))).isEqualTo(-1);
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(id + 1, kept));
    }

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, ISO_8859_1).indexOf(new String(part, ISO_8859_1));
    }
}
