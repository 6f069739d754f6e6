package vn.diachido.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a page's template in a language, with the headers that every page has. */
@Component
class PageRenderer {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ITemplateEngine templates;
    private final PageStyle style;

    PageRenderer(ITemplateEngine templates, PageStyle style) {
        this.templates = templates;
        this.style = style;
    }

    /**
     * A page that a cache may keep only after asking again.
     *
     * @param template its name below {@code templates/page}
     * @param page what the template shows, its variable {@code page}
     */
    ResponseEntity<String> render(
            HttpStatus status, String template, PageLanguage language, Object page) {
        return render(status, template, language, page, style.css(), style.contentSecurityPolicy());
    }

    /** The same with a map, drawn by scripts of our own, that only makes it handier. */
    ResponseEntity<String> renderMapped(String template, PageLanguage language, Object page) {
        return render(HttpStatus.OK, template, language, page, style.css(), style.mappedPolicy());
    }

    /** A page that others may frame. */
    ResponseEntity<String> renderEmbedded(
            HttpStatus status, String template, PageLanguage language, Object page) {
        return render(
                status, template, language, page, style.embeddedCss(), style.embeddedPolicy());
    }

    private ResponseEntity<String> render(
            HttpStatus status,
            String template,
            PageLanguage language,
            Object page,
            String css,
            String policy) {
        Context context = new Context(language.locale());
        context.setVariable("lang", language.tag());
        context.setVariable("style", css);
        context.setVariable("page", page);
        String html = templates.process("page/" + template, context);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy)
                .body(html);
    }
}
