package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.address.PublicAddress;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.page.SiteListPage.LanguageLink;
import vn.diachido.page.SiteListPage.Option;
import vn.diachido.page.SiteListPage.Options;
import vn.diachido.query.request.Refusal;

/** The list of all sites, readable without a script, by the filter that the map has too. */
@RestController
class SiteListController {

    private static final int LINES = 20;

    private final SiteListReader lists;
    private final PublicAddress publicAddress;
    private final OwnOrigin origin;
    private final PageRenderer pages;
    private final RefusalMessages messages;

    SiteListController(
            SiteListReader lists,
            PublicAddress publicAddress,
            OwnOrigin origin,
            PageRenderer pages,
            RefusalMessages messages) {
        this.lists = lists;
        this.publicAddress = publicAddress;
        this.origin = origin;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping({"/{lang:vi|en}", "/{lang:vi|en}/sites"})
    ResponseEntity<String> list(
            @PathVariable String lang, HttpServletRequest request, WebRequest web) {
        PageLanguage language = PageLanguage.of(lang).orElseThrow();
        try {
            return Revalidated.of(page(language, request), web);
        } catch (Refusal refusal) {
            return refused(messages.of(refusal, language.locale()), language);
        } catch (PublicApi.BadQuestion question) {
            return refused(question.text(), language);
        }
    }

    private ResponseEntity<String> refused(String reason, PageLanguage language) {
        return pages.render(HttpStatus.BAD_REQUEST, "refused", language, reason);
    }

    private ResponseEntity<String> page(PageLanguage language, HttpServletRequest request) {
        SiteListQuestion question = lists.question(request);
        SiteListView view = lists.find(question, language, LINES);
        SiteListView.PageInfo page = view.sites().pageInfo();
        SiteListPage list =
                new SiteListPage(
                        question,
                        publicAddress.of("/" + language.tag()),
                        Stream.of(PageLanguage.values()).map(one -> link(question, one)).toList(),
                        view.sites().totalCount(),
                        view.sites().withoutPosition(),
                        view.sites().edges().stream()
                                .map(edge -> SiteLine.of(edge, language))
                                .toList(),
                        options(view, question),
                        page.hasNextPage() ? path(question, language, page.endCursor()) : null,
                        question.after() == null ? null : path(question, language, null),
                        question.mapPath(language),
                        JsonMapper.shared().writeValueAsString(question.where()),
                        origin.of(request)
                                .map(begin -> frame(begin, question, language))
                                .orElse(null));
        return pages.renderMapped("list", language, list);
    }

    private static String path(
            SiteListQuestion question, PageLanguage language, @Nullable String after) {
        return SiteListQuestion.path("/" + language.tag(), question.parameters(after));
    }

    private LanguageLink link(SiteListQuestion question, PageLanguage language) {
        Locale locale = language.locale();
        return new LanguageLink(
                language.tag(),
                locale.getDisplayLanguage(locale),
                path(question, language, question.after()),
                publicAddress.of("/" + language.tag()));
    }

    private static String frame(String origin, SiteListQuestion question, PageLanguage language) {
        Map<String, String> parameters = question.parameters(null);
        parameters.put("lang", language.tag());
        return Embedding.frame(
                origin + SiteListQuestion.path("/embed/sites", parameters), "Địa Chỉ Đỏ", 480, 480);
    }

    private static Options options(SiteListView view, SiteListQuestion question) {
        SiteListView.Facets facets = view.all().facets();
        List<Option> provinces =
                view.provinces().nodes().stream()
                        .map(unit ->
                                new Option(
                                        unit.id(),
                                        unit.fullName(),
                                        null,
                                        unit.id().equals(question.unit())))
                        .toList();
        return new Options(
                options(facets.placeType(), "placeType.", question.kind()),
                options(facets.rank(), "rank.", question.rank()),
                provinces,
                facets.unit().stream()
                        .filter(facet -> facet.value() != null)
                        .map(facet -> option(facet, named(facet), question.unit()))
                        .toList());
    }

    private static String named(SiteListView.Facet facet) {
        return Objects.requireNonNullElse(facet.label(), Objects.toString(facet.value()));
    }

    private static List<Option> options(
            List<SiteListView.Facet> facets, String prefix, @Nullable String chosen) {
        return facets.stream()
                .filter(facet -> facet.value() != null)
                .map(facet -> option(facet, prefix + facet.value(), chosen))
                .toList();
    }

    private static Option option(SiteListView.Facet facet, String label, @Nullable String chosen) {
        String value = Objects.requireNonNull(facet.value());
        return new Option(value, label, facet.count(), value.equals(chosen));
    }
}
