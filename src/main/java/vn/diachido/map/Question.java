package vn.diachido.map;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Parameters that an address hands on to those it leads to. */
final class Question {

    private Question() {}

    /** Which things are shown; empty, or with a question mark in front. */
    static String all(HttpServletRequest request) {
        String query =
                Stream.of("where", "w", "asOf")
                        .filter(name -> request.getParameter(name) != null)
                        .map(name -> name + "=" + encoded(request.getParameter(name)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
