package vn.diachido.access;

import java.util.Optional;

/** Tokens that a provider of OpenID Connect signs. */
public interface ForeignTokens {

    /** Does a token look like one? */
    boolean isOne(String token);

    /** Whose it is; empty where it is not valid here, or nobody's. */
    Optional<Long> account(String token);
}
