package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a browser shows where an address leads nowhere or the server fails; programs get JSON. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final PageRenderer pages;

    ErrorPages(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        PageLanguage language =
                PageLanguage.choose(
                        request.getParameter("lang"),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new ModelAndView(view(pages.render(status, "error", language, reason(status))));
    }

    private static String reason(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "NOT_FOUND";
        }
        return status.is5xxServerError() ? "FAILED" : "REFUSED";
    }

    private static View view(ResponseEntity<String> page) {
        byte[] html = Objects.requireNonNull(page.getBody()).getBytes(StandardCharsets.UTF_8);
        return (model, request, response) -> {
            response.setStatus(page.getStatusCode().value());
            page.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
            response.getOutputStream().write(html);
        };
    }
}
