package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.address.PublicAddress;

/** A site's public page. */
@RestController
class SiteController {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

    private final SiteReader sites;
    private final SitePageComposer composer;
    private final PublicAddress publicAddress;
    private final PageRenderer pages;

    SiteController(
            SiteReader sites,
            SitePageComposer composer,
            PublicAddress publicAddress,
            PageRenderer pages) {
        this.sites = sites;
        this.composer = composer;
        this.publicAddress = publicAddress;
        this.pages = pages;
    }

    @GetMapping("/{lang}/sites/{slug}")
    ResponseEntity<String> site(
            @PathVariable String lang,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String board,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String acceptLanguage,
            HttpServletRequest request) {
        PageLanguage language = PageLanguage.choose(lang, acceptLanguage);
        Optional<SiteView> site =
                PageLanguage.of(lang)
                        .filter(known -> SLUG.matcher(slug).matches())
                        .flatMap(known -> sites.find(slug));
        return site.map(found -> page(found, language, board, request))
                .orElseGet(() -> pages.render(HttpStatus.NOT_FOUND, "not-found", language, slug));
    }

    private ResponseEntity<String> page(
            SiteView site,
            PageLanguage language,
            @Nullable String board,
            HttpServletRequest request) {
        SitePage page =
                composer.compose(
                        site,
                        language,
                        board,
                        code -> ScanLink.of(code, publicAddress, request).isPresent());
        return pages.render(HttpStatus.OK, "site", language, page);
    }
}
