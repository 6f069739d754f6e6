package vn.diachido.graphql;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages of messages: whoever wants neither is answered in Vietnamese, by libraries too. */
final class Languages {

    static final Locale VIETNAMESE = Locale.of("vi");
    static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        try {
            @Nullable Locale wanted = Locale.lookup(headers.getAcceptLanguage(), SPOKEN);
            return wanted == null ? VIETNAMESE : wanted;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
