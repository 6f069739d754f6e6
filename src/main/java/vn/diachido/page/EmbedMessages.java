package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What stands in a frame, or is told to a program, where there is nothing to embed. */
@Component
class EmbedMessages {

    private final MessageSource messages;
    private final PageRenderer pages;
    private final ErrorAnswers errors;

    EmbedMessages(MessageSource messages, PageRenderer pages, ErrorAnswers errors) {
        this.messages = messages;
        this.pages = pages;
        this.errors = errors;
    }

    ResponseEntity<String> answer(
            HttpStatus status, PageLanguage language, HttpServletRequest request) {
        if (PageFormat.choose(request.getHeader(HttpHeaders.ACCEPT)) != PageFormat.HTML) {
            return errors.answer(request, status, null);
        }
        Locale locale = language.locale();
        String key = status == HttpStatus.GONE ? "gone.title" : "notFound.title";
        return page(status, language, messages.getMessage(key, null, locale));
    }

    ResponseEntity<String> page(HttpStatus status, PageLanguage language, String message) {
        return SiteForms.byAccept(pages.renderEmbedded(status, "embed-message", language, message));
    }
}
