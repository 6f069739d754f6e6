package vn.diachido.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import vn.diachido.query.Refusal;

/** Turns refusals of exits that are no GraphQL into HTTP answers with the same codes. */
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
    ResponseEntity<Problem> answer(Refusal refusal, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        int status =
                switch (refusal.code()) {
                    case UNKNOWN_LAYER -> 404;
                    case NOT_ALLOWED -> 401;
                    case TIMEOUT -> 503;
                    case TOO_LARGE -> 413;
                    default -> 400;
                };
        return ResponseEntity.status(status)
                .header("Access-Control-Allow-Origin", "*")
                .body(new Problem(refusal.code().name(), messages.of(refusal, locale)));
    }
}
