package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.query.request.Refusal;

/** Which sites changed or were withdrawn since a time, for whoever keeps a copy. */
@RestController
class SiteFeedController {

    private static final int USUAL = 100;

    /** As many as the API takes ids. */
    private static final int MOST = 200;

    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final SiteFeeds feeds;
    private final JsonMapper json;

    SiteFeedController(SiteFeeds feeds, JsonMapper json) {
        this.feeds = feeds;
        this.json = json;
    }

    @GetMapping("/feeds/sites")
    ResponseEntity<String> changes(
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            HttpServletRequest request,
            WebRequest web) {
        SiteFeed feed = feed(since, after, limit, "/feeds/sites", request);
        return answer(MediaType.APPLICATION_JSON, json.writeValueAsString(feed), web);
    }

    @GetMapping("/feeds/sites.atom")
    ResponseEntity<String> atom(
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            HttpServletRequest request,
            WebRequest web) {
        SiteFeed feed = feed(since, after, limit, "/feeds/sites.atom", request);
        return answer(ATOM, AtomFeed.write(feed), web);
    }

    private SiteFeed feed(
            @Nullable String since,
            @Nullable String after,
            @Nullable String limit,
            String path,
            HttpServletRequest request) {
        PageLanguage language = PageLanguage.choose(request.getParameter("lang"), null);
        int most = limit == null ? USUAL : (int) number("limit", limit, 1, MOST);
        long id = after == null ? 0 : number("after", after, 0, Long.MAX_VALUE);
        return feeds.since(since == null ? Instant.EPOCH : time(since), id, most, path, language);
    }

    private static ResponseEntity<String> answer(MediaType type, String body, WebRequest web) {
        return Revalidated.of(
                ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .body(body),
                web);
    }

    private static long number(String name, String text, long least, long most) {
        long number = text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", name, least, most);
        }
        return number;
    }

    /** A blank is a plus sign that was not encoded. */
    private static Instant time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (time.getYear() < 1 || time.getYear() > 9999) {
                throw badTime(text);
            }
            return time.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw badTime(text);
        }
    }

    private static Refusal badTime(String text) {
        return new Refusal(
                Refusal.Code.BAD_INPUT,
                "badTime",
                text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
}
