package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.query.request.Refusal;

/** Tells programs how the page of a site is embedded (oEmbed 1.0). */
@RestController
class OEmbedController {

    private static final Pattern PAGE =
            Pattern.compile("/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})/sites/([a-z0-9-]{1,120})");
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/?#\\\\@]+)(/[^?#]*).*");
    private static final Duration KEPT = Duration.ofHours(1);

    /** Less would not show a name. */
    private static final int LEAST_PIXELS = 120;

    private final FoundSites sites;
    private final OwnOrigin origin;
    private final ErrorAnswers errors;
    private final JsonMapper json;

    OEmbedController(FoundSites sites, OwnOrigin origin, ErrorAnswers errors, JsonMapper json) {
        this.sites = sites;
        this.origin = origin;
        this.errors = errors;
        this.json = json;
    }

    /** XML is asked for by the standard and not offered: 501, as the standard says. */
    @GetMapping("/oembed")
    ResponseEntity<String> oEmbed(
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(required = false) @Nullable String maxwidth,
            @RequestParam(required = false) @Nullable String maxheight,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            return errors.answer(request, HttpStatus.NOT_IMPLEMENTED, null);
        }
        if (url == null || url.isBlank()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badListParameter", "url", "");
        }
        int width = pixels("maxwidth", maxwidth, Embedding.WIDTH_PIXELS);
        int height = pixels("maxheight", maxheight, Embedding.HEIGHT_PIXELS);
        return find(url, request)
                .map(embedding -> answer(embedding, width, height))
                .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND, null));
    }

    private Optional<Embedding> find(String url, HttpServletRequest request) {
        Matcher address = ORIGIN.matcher(url);
        Optional<String> begin = origin.of(request);
        if (begin.isEmpty() || !address.matches() || !origin.isOurs(address.group(1), request)) {
            return Optional.empty();
        }
        Matcher page = PAGE.matcher(address.group(2));
        return page.matches()
                ? PageTongue.of(page.group(1))
                        .flatMap(tongue -> embedding(page.group(2), tongue, begin.get()))
                : Optional.empty();
    }

    private Optional<Embedding> embedding(String slug, PageTongue tongue, String begin) {
        return switch (sites.find(slug, tongue)) {
            case FoundSites.Here(SiteView site) ->
                    Optional.of(new Embedding(begin, tongue, slug, site.text(tongue.tag()).name()));
            case FoundSites.Moved(String present) -> embedding(present, tongue, begin);
            case FoundSites.Missing missing -> Optional.empty();
        };
    }

    private ResponseEntity<String> answer(Embedding embedding, int width, int height) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("provider_name", "Địa Chỉ Đỏ");
        answer.put("provider_url", URI.create(embedding.origin() + "/"));
        answer.put("title", embedding.name());
        answer.put("cache_age", KEPT.toSeconds());
        answer.put("html", embedding.frame(width, height));
        answer.put("width", width);
        answer.put("height", height);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(json.writeValueAsString(answer));
    }

    private static int pixels(String name, @Nullable String most, int usual) {
        if (most == null || most.isBlank()) {
            return usual;
        }
        if (!most.matches("\\d{1,5}") || Integer.parseInt(most) < LEAST_PIXELS) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", name, LEAST_PIXELS, 99999);
        }
        return Math.min(Integer.parseInt(most), usual);
    }
}
