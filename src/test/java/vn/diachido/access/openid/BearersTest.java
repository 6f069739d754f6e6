package vn.diachido.access.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.access.Tables.IDENTITY;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;

/** Which signed tokens let a program in. */
class BearersTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static RSAKey rsa;
    private static ECKey ec;
    private static HttpServer provider;
    private static String issuer;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        serve(
                "/.well-known/openid-configuration",
                """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(issuer));
        serve("/keys", new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK())).toString());
        provider.start();
        TestDatabase database = TestDatabase.create();
        TestAccounts accounts = new TestAccounts(database);
        long lan = accounts.account("lan");
        accounts.trusted(sql ->
                sql.insertInto(IDENTITY)
                        .set(IDENTITY.ISSUER, issuer)
                        .set(IDENTITY.SUBJECT, "subject of lan")
                        .set(IDENTITY.ACCOUNT_ID, lan)
                        .execute());
        server =
                TestServer.over(
                        database,
                        "--diachido.openid.one.issuer=" + issuer,
                        "--diachido.openid.one.client-id=sign-in",
                        "--diachido.openid.one.audience=diachido-api");
    }

    private static void serve(String path, String json) {
        provider.createContext(
                path,
                exchange -> {
                    byte[] body = json.getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.stop(0);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("subject of lan")
                .audience("diachido-api")
                .expirationTime(Date.from(Instant.now().plus(HOUR)));
    }

    private static String signed(JWSAlgorithm by, String key, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(by).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String ofProvider(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims.build());
    }

    /** The login that a token opens, else the code of the refusal. */
    private static String opens(String token) {
        var answer = server.graphQlAs("Bearer " + token, "{ me { login } }", Map.of());
        String login = answer.at("/data/me/login").asString("");
        return login.isEmpty() ? answer.at("/errors/0/extensions/code").asString("") : login;
    }

    @Test
    void takesWhatTheProviderSignedForUs() throws Exception {
        assertThat(opens(ofProvider(claims()))).isEqualTo("lan");
        String byCurve = signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims().build());
        assertThat(opens(byCurve)).isEqualTo("lan");
    }

    @Test
    void refusesWhatIsForOthersOverOrOfOthers() throws Exception {
        Date past = Date.from(Instant.now().minus(HOUR));
        assertThat(opens(ofProvider(claims().audience("another-api")))).isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().audience("sign-in")))).isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().expirationTime(past)))).isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().expirationTime(null)))).isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().notBeforeTime(Date.from(Instant.now().plus(HOUR))))))
                .isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().issuer("http://127.0.0.1:9"))))
                .isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().subject("somebody else")))).isEqualTo("NOT_ALLOWED");
        assertThat(opens(ofProvider(claims().claim("nonce", "n")))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void refusesOtherSignaturesAndNone() throws Exception {
        JWTClaimsSet good = claims().build();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("rsa").generate();
        assertThat(opens(signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(foreign), good)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(opens(signed(JWSAlgorithm.RS512, "rsa", new RSASSASigner(rsa), good)))
                .isEqualTo("NOT_ALLOWED");
        byte[] shared = rsa.toPublicJWK().toRSAPublicKey().getEncoded();
        assertThat(opens(signed(JWSAlgorithm.HS256, "rsa", new MACSigner(shared), good)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(opens(new PlainJWT(good).serialize())).isEqualTo("NOT_ALLOWED");
        assertThat(opens("a.b.c")).isEqualTo("NOT_ALLOWED");
    }
}
