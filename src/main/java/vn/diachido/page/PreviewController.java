package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.media.MediaRepository;
import vn.diachido.page.SiteView.MediumView;
import vn.diachido.query.request.Viewer;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;

/**
 * A draft as its page will be, for whoever may see the draft. To all others there is no such page,
 * and no cache keeps it.
 */
@RestController
class PreviewController {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private record Data(@Nullable DraftView siteDraft) {}

    private final PublicApi api;
    private final SitePageComposer composer;
    private final MediaRepository media;
    private final PageRenderer pages;

    PreviewController(
            PublicApi api, SitePageComposer composer, MediaRepository media, PageRenderer pages) {
        this.api = api;
        this.composer = composer;
        this.media = media;
        this.pages = pages;
    }

    @GetMapping("/preview/{lang}/{id}")
    ResponseEntity<String> preview(
            @PathVariable String lang, @PathVariable String id, HttpServletRequest request) {
        Optional<PageTongue> tongue = PageTongue.of(lang);
        Viewer viewer = ViewerFilter.viewer(request);
        return tongue.flatMap(it -> shown(id, it, viewer)).orElseGet(() -> missing(lang, request));
    }

    private Optional<ResponseEntity<String>> shown(String id, PageTongue tongue, Viewer viewer) {
        return draft(id, tongue, viewer)
                .map(this::site)
                .filter(tongue::isSpokenBy)
                .map(site -> composer.preview(site, tongue, path(id)))
                .map(page -> pages.render(HttpStatus.OK, "site", tongue.page(), page))
                .map(PreviewController::unkept);
    }

    private Optional<DraftView> draft(String id, PageTongue tongue, Viewer viewer) {
        if (viewer.isPublic() || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Data data = api.ask("site-preview", Map.of("id", id), tongue.page(), viewer, Data.class);
        return Optional.ofNullable(data.siteDraft());
    }

    /** Where the preview of a draft stands, before the language's tag. */
    private static String path(String id) {
        return "/preview/%s/" + id;
    }

    private SiteView site(DraftView draft) {
        SiteContent said = SiteContentReader.stored(draft.content());
        List<MediumView> shown = said.media().stream().flatMap(this::medium).toList();
        return draft.shown(said, shown);
    }

    private Stream<MediumView> medium(SiteContent.Medium medium) {
        String digest = medium.file();
        if (digest == null) {
            return Stream.of(view(medium, String.valueOf(medium.url()), null, null));
        }
        return media.onPages(digest).stream()
                .map(file ->
                        view(
                                medium,
                                file.address(),
                                file.width() == 0 ? null : (Integer) file.width(),
                                file.height() == 0 ? null : (Integer) file.height()));
    }

    private static MediumView view(
            SiteContent.Medium medium,
            String address,
            @Nullable Integer width,
            @Nullable Integer height) {
        return new MediumView(
                medium.kind(),
                address,
                width,
                height,
                medium.licence(),
                medium.author(),
                medium.credit(),
                words(medium, PageLanguage.VI),
                words(medium, PageLanguage.EN));
    }

    private static @Nullable String words(SiteContent.Medium medium, PageLanguage language) {
        return medium.alternatives().stream()
                .filter(it -> it.language().equals(language.tag()))
                .map(SiteContent.Alternative::text)
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<String> missing(String lang, HttpServletRequest request) {
        PageLanguage language =
                PageLanguage.choose(lang, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return unkept(pages.render(HttpStatus.NOT_FOUND, "not-found", language, lang));
    }

    private static ResponseEntity<String> unkept(ResponseEntity<String> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(page.getHeaders());
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Robots-Tag", "noindex");
        return ResponseEntity.status(page.getStatusCode()).headers(headers).body(page.getBody());
    }
}
