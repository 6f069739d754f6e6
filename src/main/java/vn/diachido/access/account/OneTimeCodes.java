package vn.diachido.access.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticators after RFC 6238: six digits, a new one every 30 seconds. */
final class OneTimeCodes {

    /** As long as the hash behind the codes. */
    static final int SECRET_BYTES = 20;

    /** Clocks differ, and typing takes time. */
    private static final int STEPS_OFF = 1;

    private static final String ISSUER = "Địa Chỉ Đỏ";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    /** The time step whose code it is, of the present one and its neighbours. */
    OptionalLong step(byte[] secret, String code, Instant now) {
        byte[] typed = code.replace(" ", "").getBytes(US_ASCII);
        OptionalLong found = OptionalLong.empty();
        for (int off = -STEPS_OFF; off <= STEPS_OFF; off++) {
            Instant then = now.plus(generator.getTimeStep().multipliedBy(off));
            if (MessageDigest.isEqual(typed, code(secret, then).getBytes(US_ASCII))) {
                found =
                        OptionalLong.of(
                                then.getEpochSecond() / generator.getTimeStep().toSeconds());
            }
        }
        return found;
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a key of bytes is a key", e);
        }
    }

    /** What an authenticator reads. */
    static String uri(String login, byte[] secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(ISSUER), encoded(login), base32(secret), encoded(ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = held << Byte.SIZE | Byte.toUnsignedInt(next);
            bits += Byte.SIZE;
            while (bits >= BASE32_BITS) {
                bits -= BASE32_BITS;
                text.append(BASE32.charAt(held >> bits & BASE32.length() - 1));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt(held << BASE32_BITS - bits & BASE32.length() - 1));
        }
        return text.toString();
    }
}
