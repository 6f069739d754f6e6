package vn.diachido.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The style sheet that stands inside every page, so that a page is whole in one answer, and the
 * policy that lets a browser use it and nothing else.
 */
@Component
class PageStyle {

    private final String css;
    private final String contentSecurityPolicy;

    PageStyle(@Value("classpath:templates/page/page.css") Resource file) {
        css = read(file);
        contentSecurityPolicy =
                "default-src 'none'; style-src 'sha256-%s'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(sha256(css));
    }

    String css() {
        return css;
    }

    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
