package vn.diachido.access.openid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a person reads who could not be signed in. It says nothing of who has an account. */
@Component
class RefusalPage {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final MessageSource messages;

    RefusalPage(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity.BodyBuilder answer(HttpStatus status, Locale language) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", language.getLanguage());
    }

    String html(String why, Locale language) {
        return """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
        <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="/admin">%4$s</a></p></main></body>
        </html>
        """
                .formatted(
                        language.getLanguage(),
                        text("title", language),
                        text(why, language),
                        text("back", language));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(
                messages.getMessage("openid.refused." + key, null, language), "UTF-8");
    }
}
