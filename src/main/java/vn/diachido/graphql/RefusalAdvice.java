package vn.diachido.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import vn.diachido.graphql.http.Status;
import vn.diachido.query.request.Refusal;

/** Turns refusals into HTTP answers, of the form that GraphQL's have, at every address. */
@RestControllerAdvice
class RefusalAdvice {

    private final RefusalMessages messages;
    private final LocaleResolver locales;

    RefusalAdvice(RefusalMessages messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** What an address holds that cannot be. */
    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MissingRequestValueException.class
    })
    ResponseEntity<Object> answerBadParameter(HttpServletRequest request) {
        return answer(new Refusal(Refusal.Code.BAD_INPUT, "badParameter"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(
            HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        ResponseEntity<Object> answer =
                answer(new Refusal(Refusal.Code.METHOD_NOT_ALLOWED, "otherMethod"), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(wrong.getHeaders())
                .body(answer.getBody());
    }

    /** Filters refuse before the framework knows the asker's language, so it is asked for here. */
    @ExceptionHandler
    ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(Status.of(refusal.code()));
        if (refusal.code() == Refusal.Code.NOT_ALLOWED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        // Whatever is accepted: an image that is none should say why.
        return answer.contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(messages.body(refusal, locale));
    }
}
