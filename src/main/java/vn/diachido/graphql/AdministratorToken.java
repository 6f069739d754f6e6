package vn.diachido.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/**
 * The token by which a program or a person is the administrator. The first start tells it, later
 * nobody can: only its digest is kept.
 */
@Component
class AdministratorToken {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorToken.class);
    private static final String NAME = "administrator";
    private static final int TOKEN_BYTES = 24;
    private static final String SCHEME = "Bearer ";

    private final SecretRepository secrets;

    AdministratorToken(SecretRepository secrets) {
        this.secrets = secrets;
    }

    /** Not by an import, whose output nobody keeps. */
    @EventListener
    void tellOnce(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (secrets.keep(NAME, digest(token))) {
            LOG.info("Mã quản trị, chỉ hiện một lần · Administrator token, shown once: {}", token);
        }
    }

    /**
     * Who asks with a header {@code Authorization}.
     *
     * @throws Refusal where it is no token that is known
     */
    Viewer viewer(String authorization) {
        byte[] known = secrets.find(NAME).orElse(new byte[0]);
        if (authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        known, digest(authorization.substring(SCHEME.length()).strip()))) {
            return Viewer.ADMINISTRATOR;
        }
        throw new Refusal(Refusal.Code.NOT_ALLOWED, "badToken");
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
