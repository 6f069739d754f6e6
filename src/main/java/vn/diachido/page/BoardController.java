package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.board.BoardState;
import vn.diachido.board.IssuedBoard;
import vn.diachido.board.Scans;
import vn.diachido.page.BoardPage.Reason;

/** Where a board's code leads: to its site's page, or to a page that says why not. */
@RestController
class BoardController {

    private final BoardRepository boards;
    private final LastAnswers answers;
    private final Scans scans;
    private final PageRenderer pages;

    BoardController(BoardRepository boards, LastAnswers answers, Scans scans, PageRenderer pages) {
        this.boards = boards;
        this.answers = answers;
        this.scans = scans;
        this.pages = pages;
    }

    /** A scanned board. */
    @GetMapping("/q/{code}")
    ResponseEntity<String> scanned(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String acceptLanguage,
            HttpServletRequest request) {
        PageLanguage language = PageLanguage.choose(lang, acceptLanguage);
        return lead(
                code,
                language,
                known -> Visits.of(request, known, language).ifPresent(scans::note));
    }

    /** A code typed into the form of the page for codes that are not known. */
    @GetMapping("/q")
    ResponseEntity<String> typed(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String acceptLanguage) {
        return lead(code, PageLanguage.choose(lang, acceptLanguage), known -> {});
    }

    /**
     * @param found hears of a code that was issued
     */
    private ResponseEntity<String> lead(
            String typed, PageLanguage language, Consumer<BoardCode> found) {
        if (typed.isBlank()) {
            return page(HttpStatus.OK, language, BoardPage.without(Reason.ASKED));
        }
        Optional<BoardCode> code = BoardCode.parse(typed);
        if (code.isEmpty()) {
            return page(HttpStatus.NOT_FOUND, language, BoardPage.without(Reason.MISTYPED));
        }
        Optional<IssuedBoard> board = find(code.get());
        board.map(IssuedBoard::code).ifPresent(found);
        return board.map(issued -> lead(issued, language))
                .orElseGet(() ->
                        page(HttpStatus.NOT_FOUND, language, BoardPage.without(Reason.UNKNOWN)));
    }

    private Optional<IssuedBoard> find(BoardCode code) {
        return answers.read(name(code), IssuedBoard.class, () -> boards.find(code));
    }

    /**
     * A retired board is 410: out of use for good, where 404 would send the visitor looking for a
     * slip. One that waits for its site is 200: it exists and answers.
     */
    private ResponseEntity<String> lead(IssuedBoard board, PageLanguage language) {
        if (board.state() == BoardState.RETIRED) {
            return page(HttpStatus.GONE, language, BoardPage.of(Reason.RETIRED, board, language));
        }
        if (board.siteSlug() == null) {
            return page(HttpStatus.OK, language, BoardPage.of(Reason.WAITING, board, language));
        }
        return redirect(
                SiteLink.path(language, board.siteSlug()) + "?board=" + board.code().text());
    }

    /**
     * Temporary, since a board can be given another site; relative, so that no host a request names
     * comes back in it.
     */
    private static ResponseEntity<String> redirect(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<String> page(HttpStatus status, PageLanguage language, BoardPage page) {
        return pages.render(status, "board", language, page);
    }

    /** What the answer about a board is kept as. */
    static String name(BoardCode code) {
        return "board " + code;
    }
}
