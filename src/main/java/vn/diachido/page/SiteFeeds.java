package vn.diachido.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.site.ChangedSite;
import vn.diachido.site.SiteChangeRepository;

/** Puts pages of the changes of sites together; what published ones say, the API answers. */
@Component
class SiteFeeds {

    private final SiteChangeRepository sites;
    private final PublicApi api;
    private final PublicAddress publicAddress;

    SiteFeeds(SiteChangeRepository sites, PublicApi api, PublicAddress publicAddress) {
        this.sites = sites;
        this.api = api;
        this.publicAddress = publicAddress;
    }

    /**
     * @param path of the feed
     */
    SiteFeed since(Instant since, long afterId, int limit, String path, PageLanguage language) {
        List<ChangedSite> changed = sites.changed(since, afterId, limit + 1);
        boolean more = changed.size() > limit;
        List<ChangedSite> shown = changed.subList(0, Math.min(limit, changed.size()));
        Map<String, Node> said = said(shown, language);
        Instant last = shown.isEmpty() ? since : shown.getLast().changedAt();
        long lastId = shown.isEmpty() ? afterId : shown.getLast().id();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("since", last.toString());
        parameters.put("after", String.valueOf(lastId));
        parameters.put("limit", String.valueOf(limit));
        parameters.put("lang", language.tag());
        return new SiteFeed(
                shown.stream().map(site -> entry(site, said, language)).toList(),
                publicAddress.of(SiteListQuestion.path(path, parameters)),
                more);
    }

    /** One that was withdrawn between the two reads is told as withdrawn. */
    private SiteFeed.Entry entry(ChangedSite site, Map<String, Node> said, PageLanguage language) {
        @Nullable Node node = said.get(String.valueOf(site.id()));
        if (site.withdrawn() || node == null) {
            return new SiteFeed.Entry(
                    site.slug(), "WITHDRAWN", site.changedAt(), null, null, null, null);
        }
        return new SiteFeed.Entry(
                site.slug(),
                "PUBLISHED",
                site.changedAt(),
                publicAddress.of(SiteLink.path(language, site.slug())),
                node.text().name(),
                node.text().summary(),
                Stream.concat(
                                Stream.of(node.language()),
                                node.translations().stream().map(Translation::language))
                        .toList());
    }

    private Map<String, Node> said(List<ChangedSite> changed, PageLanguage language) {
        List<Long> published =
                changed.stream().filter(site -> !site.withdrawn()).map(ChangedSite::id).toList();
        if (published.isEmpty()) {
            return Map.of();
        }
        Data data =
                api.ask(
                        "site-feed",
                        Map.of(
                                "ids", published,
                                "first", published.size(),
                                "languages", List.of(language.tag())),
                        language,
                        Data.class);
        return Objects.requireNonNull(data.sites()).nodes().stream()
                .collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private record Data(Found sites) {}

    private record Found(List<Node> nodes) {}

    private record Node(
            String id, String language, SiteView.TextView text, List<Translation> translations) {}

    private record Translation(String language) {}
}
