package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a browser shows where an address leads nowhere or the server fails. */
@Component
class ErrorPages {

    /** Looked up by ourselves: what is to be read here may be what cannot be read. */
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=(\\w+)");

    private final PageRenderer pages;

    ErrorPages(PageRenderer pages) {
        this.pages = pages;
    }

    /** None for a program: one that does not ask for HTML, or rather for JSON. */
    Optional<ResponseEntity<String>> page(HttpServletRequest request, HttpStatus status) {
        if (!isBrowser(request.getHeader(HttpHeaders.ACCEPT))) {
            return Optional.empty();
        }
        PageLanguage language =
                PageLanguage.choose(
                        named(request.getQueryString()),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Optional.of(
                SafeHeaders.isEmbedded(request)
                        ? pages.renderEmbedded(status, "embed-error", language, reason(status))
                        : pages.render(status, "error", language, reason(status)));
    }

    private static String reason(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "NOT_FOUND";
        }
        return status.is5xxServerError() ? "FAILED" : "REFUSED";
    }

    private static boolean isBrowser(@Nullable String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(type -> isHtml(type) || MediaType.APPLICATION_JSON.includes(type))
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .findFirst()
                    .filter(ErrorPages::isHtml)
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isHtml(MediaType type) {
        return MediaType.TEXT_HTML.includes(type);
    }

    private static @Nullable String named(@Nullable String query) {
        return LANGUAGE.matcher(query == null ? "" : query)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse(null);
    }
}
