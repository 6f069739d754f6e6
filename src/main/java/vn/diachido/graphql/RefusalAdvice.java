package vn.diachido.graphql;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.diachido.query.Refusal;

/** Turns refusals of exits that are no GraphQL into HTTP answers with the same codes. */
@RestControllerAdvice
class RefusalAdvice {

    private record Problem(String code, String message) {}

    private final RefusalMessages messages;

    RefusalAdvice(RefusalMessages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Problem> answer(Refusal refusal, Locale locale) {
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
