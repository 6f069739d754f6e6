package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.diachido.board.BoardCode;
import vn.diachido.board.Visit;
import vn.diachido.graphql.Network;

/** Which requests are scans by somebody: not HEAD, no page fetched ahead of time, no program. */
final class Visits {

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?<!cu)bot\\b|bot/|crawl|spider|slurp|preview|externalhit|facebookcatalog|whatsapp|skypeuri|embedly"
                            + "|headless|lighthouse|pingdom|uptime|monitor|curl|wget|python|java/|java-http"
                            + "|go-http|httpclient|okhttp|libwww|node-fetch|node\\.js|axios|scrapy|phantom|archiver|validator"
                            + "|favicon|feed|fetch|google-read-aloud|mediapartners");

    private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview");

    private Visits() {}

    static Optional<Visit> of(HttpServletRequest request, BoardCode code, PageLanguage language) {
        @Nullable String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (!"GET".equals(request.getMethod())
                || agent == null
                || PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find()
                || isAhead(request)) {
            return Optional.empty();
        }
        return Optional.of(
                new Visit(code, language.tag(), Network.of(request.getRemoteAddr()), agent));
    }

    private static boolean isAhead(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                .map(request::getHeader)
                .anyMatch(Visits::saysAhead);
    }

    private static boolean saysAhead(@Nullable String purpose) {
        return purpose != null && AHEAD.matcher(purpose.toLowerCase(Locale.ROOT)).find();
    }
}
