package vn.diachido.graphql;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser is signed in. Over TLS its name binds it to this very host. */
public final class SessionCookie {

    private static final String NAME = "diachido";
    private static final String NAME_OVER_TLS = "__Host-" + NAME;

    private SessionCookie() {}

    /** The token in it. */
    public static Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String name = name(request.isSecure());
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty())
                .findFirst();
    }

    /** The token in a handshake, of which it is not known whether it came over TLS. */
    static Optional<String> find(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME_OVER_TLS + "=") || pair.startsWith(NAME + "="))
                // The one that only this host can have set comes first.
                .sorted(Comparator.comparing(pair -> !pair.startsWith(NAME_OVER_TLS)))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .filter(token -> !token.isEmpty())
                .findFirst();
    }

    /** The value of {@code Set-Cookie} that gives it to a browser. */
    public static String of(String token, Duration life, boolean secure) {
        return ResponseCookie.from(name(secure), token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    /** The value of {@code Set-Cookie} that takes it away. */
    public static String ended(boolean secure) {
        return of("", Duration.ZERO, secure);
    }

    private static String name(boolean secure) {
        return secure ? NAME_OVER_TLS : NAME;
    }
}
