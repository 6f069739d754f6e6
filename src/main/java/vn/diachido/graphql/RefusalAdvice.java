package vn.diachido.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import vn.diachido.graphql.http.Status;
import vn.diachido.query.request.Refusal;

/** Turns refusals into HTTP answers: of the form of GraphQL's at its address, else plain ones. */
@RestControllerAdvice
class RefusalAdvice {

    private record Problem(String code, String message) {}

    private final RefusalMessages messages;
    private final LocaleResolver locales;

    RefusalAdvice(RefusalMessages messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** Filters refuse before the framework knows the asker's language, so it is asked for here. */
    @ExceptionHandler
    ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(Status.of(refusal.code()));
        if (refusal.code() == Refusal.Code.NOT_ALLOWED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(
                request.getRequestURI().equals("/graphql")
                        ? Map.of(
                                "errors",
                                List.of(messages.error(refusal, locale).toSpecification()))
                        : new Problem(refusal.code().name(), messages.of(refusal, locale)));
    }
}
