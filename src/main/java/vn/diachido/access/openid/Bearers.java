package vn.diachido.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.diachido.access.ForeignTokens;
import vn.diachido.access.account.Identities;

/**
 * Access tokens of providers that programs send as bearers: signed by a provider that is configured
 * with an audience, for that audience, not expired, of somebody who has an account.
 */
@Component
class Bearers implements ForeignTokens {

    private static final Logger LOG = LoggerFactory.getLogger(Bearers.class);
    private static final Set<String> NEEDED = Set.of("sub", "exp");

    /** What only tokens for signing in have: those say who somebody is, not who may come in. */
    private static final Set<String> OF_SIGN_IN = Set.of("nonce", "at_hash");

    private final Providers providers;
    private final Identities identities;

    Bearers(Providers providers, Identities identities) {
        this.providers = providers;
        this.identities = identities;
    }

    @Override
    public boolean isOne(String token) {
        return token.chars().filter(c -> c == '.').count() == 2;
    }

    @Override
    public Optional<Long> account(String token) {
        try {
            if (!(JWTParser.parse(token) instanceof SignedJWT signed)) {
                return Optional.empty();
            }
            String issuer = signed.getJWTClaimsSet().getIssuer();
            return providers.list().stream()
                    .filter(provider -> provider.issuer().getValue().equals(issuer))
                    .filter(provider -> provider.audience().isPresent())
                    .findFirst()
                    .flatMap(provider -> subject(provider, signed))
                    .flatMap(subject -> identities.find(issuer, subject));
        } catch (ParseException e) {
            return Optional.empty();
        } catch (ProviderUnreachable e) {
            LOG.warn("The provider {} cannot be used: {}", e.getMessage(), e.reason());
            return Optional.empty();
        }
    }

    private static Optional<String> subject(Provider provider, SignedJWT token) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(provider.known().keys());
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        Set.of(provider.audience().orElseThrow()),
                        new JWTClaimsSet.Builder().issuer(provider.issuer().getValue()).build(),
                        NEEDED,
                        OF_SIGN_IN));
        try {
            return Optional.of(processor.process(token, null).getSubject());
        } catch (BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }
}
