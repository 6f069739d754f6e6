package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Refusal.Code;

/** What is answered where there is only a status: a page to browsers, an error to programs. */
@Component
class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ErrorPages pages;
    private final RefusalMessages messages;
    private final LocaleResolver locales;

    ErrorAnswers(ErrorPages pages, RefusalMessages messages, LocaleResolver locales) {
        this.pages = pages;
        this.messages = messages;
        this.locales = locales;
    }

    /**
     * @param failure what made the server fail, where it is known
     */
    ResponseEntity<String> answer(
            HttpServletRequest request, HttpStatus status, @Nullable Throwable failure) {
        Map<String, Object> error = error(status, locales.resolveLocale(request), failure);
        return pages.page(request, status).orElseGet(() -> json(status, error));
    }

    private Map<String, Object> error(
            HttpStatus status, Locale locale, @Nullable Throwable failure) {
        if (isOurs(status)) {
            String id = UUID.randomUUID().toString();
            LOG.error("Failure {}: {}", id, String.valueOf(failure));
            return messages.failure(id, locale);
        }
        return messages.body(refusal(status), locale);
    }

    /** An HTTP version or a coding of the body that we do not know is the asker's mistake. */
    private static boolean isOurs(HttpStatus status) {
        return switch (status) {
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED, SERVICE_UNAVAILABLE -> false;
            default -> status.is5xxServerError();
        };
    }

    private static Refusal refusal(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> new Refusal(Code.NOT_ALLOWED, "notAllowed");
            case GONE -> new Refusal(Code.NOT_FOUND, "withdrawn");
            case NOT_FOUND -> new Refusal(Code.NOT_FOUND, "nothingHere");
            case METHOD_NOT_ALLOWED -> new Refusal(Code.METHOD_NOT_ALLOWED, "otherMethod");
            case NOT_ACCEPTABLE -> new Refusal(Code.NOT_ACCEPTABLE, "otherType");
            case UNSUPPORTED_MEDIA_TYPE -> new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "otherBody");
            case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                    new Refusal(Code.TOO_LARGE, "tooLarge");
            case SERVICE_UNAVAILABLE -> new Refusal(Code.TIMEOUT, "busy");
            default -> new Refusal(Code.BAD_INPUT, "unreadable");
        };
    }

    private static ResponseEntity<String> json(HttpStatus status, Map<String, Object> error) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(JsonMapper.shared().writeValueAsString(error));
    }
}
