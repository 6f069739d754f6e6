package vn.diachido.page;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.site.SiteChangeRepository;

/** Finds the site a page is about. */
@Component
class SiteReader {

    private final PublicApi api;
    private final LastAnswers answers;
    private final SiteChangeRepository changes;

    SiteReader(PublicApi api, LastAnswers answers, SiteChangeRepository changes) {
        this.api = api;
        this.answers = answers;
        this.changes = changes;
    }

    /**
     * The published site that has or had a slug, in all its languages; while the database is down,
     * as it was read last.
     */
    Optional<SiteView> find(String slug) {
        return answers.read(name(slug), SiteView.class, () -> read(slug));
    }

    /** What is kept of a site goes by this name. */
    static String name(String slug) {
        return "site " + slug;
    }

    private Optional<SiteView> read(String slug) {
        Data data = api.ask("site-page", Map.of("slug", slug), PageLanguage.VI, Data.class);
        return Optional.ofNullable(data.siteBySlug());
    }

    /** Was there one, and is no more? */
    boolean isWithdrawn(String slug) {
        return changes.isWithdrawn(slug);
    }

    private record Data(@Nullable SiteView siteBySlug) {}
}
