package vn.diachido.access.openid;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** Where a browser keeps its handshake while it is at the provider. */
final class HandshakeCookie {

    private static final String NAME = "diachido-openid";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private HandshakeCookie() {}

    static Optional<Handshake> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .findFirst()
                .flatMap(cookie -> Handshake.parse(cookie.getValue()));
    }

    /** The value of {@code Set-Cookie} that gives it to the browser. */
    static String of(Handshake handshake, HttpServletRequest request) {
        return of(handshake.cookie(), LIFE, request);
    }

    /** The value of {@code Set-Cookie} that takes it away. */
    static String ended(HttpServletRequest request) {
        return of("", Duration.ZERO, request);
    }

    private static String of(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
