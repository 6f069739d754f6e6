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

    private static final String MAP_POLICY =
            "; script-src 'self'; connect-src 'self'; font-src 'self' data:; worker-src 'self' blob:";

    private final String css;
    private final String embeddedCss;
    private final String contentSecurityPolicy;
    private final String mappedPolicy;
    private final String embeddedPolicy;

    PageStyle(
            @Value("classpath:templates/page/page.css") Resource file,
            @Value("classpath:templates/page/embed.css") Resource embeddedFile) {
        css = read(file);
        embeddedCss = read(embeddedFile);
        contentSecurityPolicy = policy(css, "frame-ancestors 'none'");
        mappedPolicy =
                policy(css, "frame-ancestors 'none'")
                        .replace("style-src", "style-src 'self'")
                        .replace("img-src 'self'", "img-src 'self' data: blob:")
                        .concat(MAP_POLICY);
        embeddedPolicy = policy(embeddedCss, "frame-ancestors *");
    }

    private static String policy(String css, String more) {
        return "default-src 'none'; style-src 'sha256-%s'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; %s"
                .formatted(sha256(css), more);
    }

    String css() {
        return css;
    }

    /** Of pages that others may frame. */
    String embeddedCss() {
        return embeddedCss;
    }

    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    /** With a map, whose scripts, styles, fonts and data are files of our own. */
    String mappedPolicy() {
        return mappedPolicy;
    }

    String embeddedPolicy() {
        return embeddedPolicy;
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
