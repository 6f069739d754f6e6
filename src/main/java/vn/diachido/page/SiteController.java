package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A site's public page; at the same address for programs in other forms. */
@RestController
class SiteController {

    private final FoundSites sites;
    private final SitePageComposer composer;
    private final SiteForms forms;
    private final OwnOrigin origin;
    private final PageRenderer pages;
    private final ErrorAnswers errors;

    SiteController(
            FoundSites sites,
            SitePageComposer composer,
            SiteForms forms,
            OwnOrigin origin,
            PageRenderer pages,
            ErrorAnswers errors) {
        this.sites = sites;
        this.composer = composer;
        this.forms = forms;
        this.origin = origin;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/{lang}/sites/{slug}")
    ResponseEntity<String> site(
            @PathVariable String lang,
            @PathVariable String slug,
            HttpServletRequest request,
            WebRequest web) {
        Optional<PageTongue> tongue = PageTongue.of(lang);
        if (tongue.isEmpty()) {
            return missing(HttpStatus.NOT_FOUND, lang, request);
        }
        return switch (sites.find(slug, tongue.get())) {
            case FoundSites.Here(SiteView site) ->
                    Revalidated.of(show(site, tongue.get(), request), web);
            case FoundSites.Moved(String present) -> moved(SiteLink.path(lang, present));
            case FoundSites.Missing(HttpStatus status) -> missing(status, lang, request);
        };
    }

    /** Relative, so that no host a request names comes back in it. */
    static ResponseEntity<String> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    private ResponseEntity<String> show(
            SiteView site, PageTongue tongue, HttpServletRequest request) {
        SitePage page =
                composer.compose(
                        site,
                        tongue,
                        request.getParameter("board"),
                        code -> ScanLink.of(code, origin, request).isPresent(),
                        origin.of(request));
        return forms.answer(
                page,
                format(request),
                () -> pages.render(HttpStatus.OK, "site", tongue.page(), page));
    }

    private static PageFormat format(HttpServletRequest request) {
        return PageFormat.choose(request.getHeader(HttpHeaders.ACCEPT));
    }

    private ResponseEntity<String> missing(
            HttpStatus status, String lang, HttpServletRequest request) {
        if (format(request) != PageFormat.HTML) {
            return errors.answer(request, status, null);
        }
        PageLanguage language =
                PageLanguage.choose(lang, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String template = status == HttpStatus.GONE ? "gone" : "not-found";
        return SiteForms.byAccept(pages.render(status, template, language, lang));
    }
}
