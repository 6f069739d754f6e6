package vn.diachido.access.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private final OneTimeCodes codes = new OneTimeCodes();

    /** The last six digits of the values of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082", "1111111109, 081804", "1111111111, 050471",
        "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(second)))
                .isEqualTo(OptionalLong.of(second / 30));
    }

    @Test
    void holdForTheNeighbouringStepsOnly() {
        Instant now = Instant.ofEpochSecond(1111111109);
        long step = 1111111109 / 30;
        assertThat(codes.step(SECRET, "081804", now.plusSeconds(30))).hasValue(step);
        assertThat(codes.step(SECRET, "081804", now.minusSeconds(30))).hasValue(step);
        assertThat(codes.step(SECRET, "081804", now.plusSeconds(60))).isEmpty();
        assertThat(codes.step(SECRET, "081804", now.minusSeconds(60))).isEmpty();
        assertThat(codes.step(SECRET, "081 804", now)).hasValue(step);
        assertThat(codes.step(SECRET, "", now)).isEmpty();
        assertThat(codes.step(SECRET, "08180", now)).isEmpty();
    }

    @Test
    void addressIsReadByAuthenticators() {
        assertThat(OneTimeCodes.uri("lan@x.vn", SECRET))
                .isEqualTo(
                        "otpauth://totp/%C4%90%E1%BB%8Ba%20Ch%E1%BB%89%20%C4%90%E1%BB%8F:lan%40x.vn"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=%C4%90%E1%BB%8Ba%20Ch%E1%BB%89%20%C4%90%E1%BB%8F");
    }
}
