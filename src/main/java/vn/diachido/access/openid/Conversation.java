package vn.diachido.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The authorization code flow with PKCE, state and nonce. */
final class Conversation {

    private static final Scope SCOPE = new Scope("openid", "email");

    private Conversation() {}

    /** Where the browser goes. */
    static URI begin(Provider provider, Handshake handshake, URI back) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, provider.client(), back)
                .endpointURI(provider.known().metadata().getAuthorizationEndpointURI())
                .state(handshake.state())
                .nonce(handshake.nonce())
                .codeChallenge(handshake.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back; empty where the provider did not confirm it.
     *
     * @param returned the address with what the provider has added
     * @throws ProviderUnreachable where the provider does not answer
     */
    static Optional<IDTokenClaimsSet> finish(
            Provider provider, Handshake handshake, URI back, URI returned) {
        try {
            AuthenticationResponse answer = AuthenticationResponseParser.parse(returned);
            if (!answer.indicatesSuccess()
                    || answer.getState() == null
                    || !handshake.isOf(answer.getState())
                    || answer.getIssuer() != null
                            && !answer.getIssuer().equals(provider.issuer())) {
                return Optional.empty();
            }
            AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
            return code == null
                    ? Optional.empty()
                    : redeem(
                            provider,
                            handshake,
                            new AuthorizationCodeGrant(code, back, handshake.verifier()));
        } catch (ParseException | BadJOSEException e) {
            return Optional.empty();
        } catch (IOException | JOSEException e) {
            throw new ProviderUnreachable(provider.name(), e);
        }
    }

    private static Optional<IDTokenClaimsSet> redeem(
            Provider provider, Handshake handshake, AuthorizationCodeGrant grant)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        Provider.Known known = provider.known();
        URI endpoint = known.metadata().getTokenEndpointURI();
        HTTPRequest request =
                provider.authentication()
                        .map(us -> new TokenRequest.Builder(endpoint, us, grant))
                        .orElseGet(
                                () -> new TokenRequest.Builder(endpoint, provider.client(), grant))
                        .build()
                        .toHTTPRequest();
        request.setConnectTimeout(Provider.TIMEOUT_MILLIS);
        request.setReadTimeout(Provider.TIMEOUT_MILLIS);
        request.setFollowRedirects(false);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!(response instanceof OIDCTokenResponse tokens)) {
            return Optional.empty();
        }
        IDTokenValidator validator =
                new IDTokenValidator(provider.issuer(), provider.client(), known.keys(), null);
        return Optional.of(
                validator.validate(tokens.getOIDCTokens().getIDToken(), handshake.nonce()));
    }
}
