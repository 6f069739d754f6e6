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
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.board.BoardState;
import vn.diachido.board.IssuedBoard;

/** A site for the pages of others: in a frame as HTML, for programs as JSON-LD or GeoJSON. */
@RestController
class EmbedController {

    private final FoundSites sites;
    private final SitePageComposer composer;
    private final SiteForms forms;
    private final BoardRepository boards;
    private final EmbedMessages messages;
    private final PageRenderer pages;

    EmbedController(
            FoundSites sites,
            SitePageComposer composer,
            SiteForms forms,
            BoardRepository boards,
            EmbedMessages messages,
            PageRenderer pages) {
        this.sites = sites;
        this.composer = composer;
        this.forms = forms;
        this.boards = boards;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping("/embed/sites/{slug}")
    ResponseEntity<String> site(
            @PathVariable String slug, HttpServletRequest request, WebRequest web) {
        PageTongue tongue = tongue(request);
        FoundSites.Found found = sites.find(slug, tongue);
        return switch (found) {
            case FoundSites.Here(SiteView site) -> Revalidated.of(show(site, tongue, request), web);
            case FoundSites.Moved(String present) ->
                    SiteController.moved(Embedding.path(tongue.tag(), present));
            case FoundSites.Missing(HttpStatus status) ->
                    messages.answer(status, tongue.page(), request);
        };
    }

    /** The site of a board; not counted as a scan. */
    @GetMapping("/embed/boards/{code}")
    ResponseEntity<String> board(@PathVariable String code, HttpServletRequest request) {
        PageTongue tongue = tongue(request);
        Optional<String> slug =
                BoardCode.parse(code)
                        .flatMap(boards::find)
                        .filter(board -> board.state() != BoardState.RETIRED)
                        .map(IssuedBoard::siteSlug);
        return slug.map(site -> Embedding.path(tongue.tag(), site))
                .map(EmbedController::leadOn)
                .orElseGet(() -> messages.answer(HttpStatus.NOT_FOUND, tongue.page(), request));
    }

    /** Temporary, since a board can be given another site. */
    private static ResponseEntity<String> leadOn(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    private ResponseEntity<String> show(
            SiteView site, PageTongue tongue, HttpServletRequest request) {
        SitePage page = composer.compose(site, tongue, null, code -> false, Optional.empty());
        return forms.answer(
                page,
                PageFormat.choose(request.getHeader(HttpHeaders.ACCEPT)),
                () -> pages.renderEmbedded(HttpStatus.OK, "embed-site", tongue.page(), page));
    }

    private static PageTongue tongue(HttpServletRequest request) {
        return PageTongue.of(request.getParameter("lang"))
                .orElseGet(() ->
                        PageTongue.of(
                                PageLanguage.choose(
                                        null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
