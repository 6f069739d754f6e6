package vn.diachido.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser, a program or a link holds to prove who it is: 32 random bytes as base64url. Only
 * its digest is kept.
 */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Token fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256 of the text: what is random needs no slower one. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /** Never itself: it would stand in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
