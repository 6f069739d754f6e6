package vn.diachido.access.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What a browser keeps between going to a provider and coming back: by it only the browser that
 * went can come back. Nobody else learns it, and the server keeps nothing.
 */
record Handshake(State state, Nonce nonce, CodeVerifier verifier) {

    private static final String SEPARATOR = ".";
    private static final int PARTS = 3;

    static Handshake fresh() {
        return new Handshake(new State(), new Nonce(), new CodeVerifier());
    }

    /** Empty where it is none of ours. */
    static Optional<Handshake> parse(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Handshake(
                            new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOf(State returned) {
        return MessageDigest.isEqual(bytes(state.getValue()), bytes(returned.getValue()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String cookie() {
        return String.join(SEPARATOR, state.getValue(), nonce.getValue(), verifier.getValue());
    }

    @Override
    public String toString() {
        return "Handshake";
    }
}
