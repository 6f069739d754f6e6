package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.query.request.Refusal;

/** A list of sites in a frame on the pages of others. */
@RestController
class EmbeddedListController {

    private static final int USUAL_LINES = 10;
    private static final int MOST_LINES = 50;

    private final SiteListReader lists;
    private final PageRenderer pages;
    private final EmbedMessages embeds;
    private final RefusalMessages messages;

    EmbeddedListController(
            SiteListReader lists,
            PageRenderer pages,
            EmbedMessages embeds,
            RefusalMessages messages) {
        this.lists = lists;
        this.pages = pages;
        this.embeds = embeds;
        this.messages = messages;
    }

    /**
     * The first of a list.
     *
     * @param all the path of the whole list
     */
    record EmbeddedList(int total, List<SiteLine> lines, String all) {}

    @GetMapping("/embed/sites")
    ResponseEntity<String> list(HttpServletRequest request, WebRequest web) {
        PageLanguage language =
                PageLanguage.choose(
                        request.getParameter("lang"),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            return Revalidated.of(list(language, request), web);
        } catch (Refusal refusal) {
            return embeds.page(
                    HttpStatus.BAD_REQUEST, language, messages.of(refusal, language.locale()));
        } catch (PublicApi.BadQuestion question) {
            return embeds.page(HttpStatus.BAD_REQUEST, language, question.text());
        }
    }

    private ResponseEntity<String> list(PageLanguage language, HttpServletRequest request) {
        SiteListQuestion question = lists.question(request);
        SiteListView view = lists.find(question, language, lines(request));
        EmbeddedList list =
                new EmbeddedList(
                        view.sites().totalCount(),
                        view.sites().edges().stream()
                                .map(edge -> SiteLine.of(edge, language))
                                .toList(),
                        SiteListQuestion.path("/" + language.tag(), question.parameters(null)));
        return pages.renderEmbedded(HttpStatus.OK, "embed-list", language, list);
    }

    private static int lines(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        if (limit == null || limit.isBlank()) {
            return USUAL_LINES;
        }
        if (!limit.matches("\\d{1,2}")
                || limit.matches("0+")
                || Integer.parseInt(limit) > MOST_LINES) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", "limit", 1, MOST_LINES);
        }
        return Integer.parseInt(limit);
    }
}
