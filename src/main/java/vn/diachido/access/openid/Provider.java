package vn.diachido.access.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.access.openid.OpenIdSettings.ProviderSettings;

/** A provider, asked for its addresses and keys when somebody first needs it. */
final class Provider {

    static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(5).toMillis();

    /** Others, first of all none and those with a shared key, are not taken. */
    private static final Set<JWSAlgorithm> SIGNED_BY =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    /** One that is down costs its callers no time, and us no threads. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final int MOST_KEY_BYTES = 1 << 18;

    /**
     * What the provider says of itself.
     *
     * @param keys those that it signs with
     */
    record Known(OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys) {}

    /** Why it could not be used, and until when it is not asked again. */
    private record Failure(Throwable cause, Instant until) {}

    private final String name;
    private final ProviderSettings settings;
    private volatile @Nullable Known known;
    private volatile @Nullable Failure failure;

    Provider(String name, ProviderSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    String name() {
        return name;
    }

    String title() {
        return settings.title() == null ? name : settings.title();
    }

    Issuer issuer() {
        return new Issuer(settings.issuer());
    }

    ClientID client() {
        return new ClientID(settings.clientId());
    }

    Optional<String> audience() {
        return Optional.ofNullable(settings.audience());
    }

    /** How we say who we are; empty for a public client. */
    Optional<ClientAuthentication> authentication() {
        String secret = settings.clientSecret();
        return secret == null || secret.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClientSecretBasic(client(), new Secret(secret)));
    }

    /**
     * @throws ProviderUnreachable where it does not answer, or not as it should
     */
    Known known() {
        Known before = known;
        if (before != null) {
            return before;
        }
        Failure last = failure;
        if (last != null && Instant.now().isBefore(last.until())) {
            throw new ProviderUnreachable(name, last.cause());
        }
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(issuer(), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            Known fresh = new Known(metadata, keys(metadata));
            known = fresh;
            return fresh;
        } catch (GeneralException | IOException e) {
            failure = new Failure(e, Instant.now().plus(REST));
            throw new ProviderUnreachable(name, e);
        }
    }

    private static JWSKeySelector<SecurityContext> keys(OIDCProviderMetadata metadata)
            throws MalformedURLException {
        JWKSource<SecurityContext> source =
                JWKSourceBuilder.create(
                                metadata.getJWKSetURI().toURL(),
                                new DefaultResourceRetriever(
                                        TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_KEY_BYTES))
                        .build();
        return new JWSVerificationKeySelector<>(SIGNED_BY, source);
    }
}
