package vn.diachido.site.revision;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.SiteReadModel;
import vn.diachido.site.SiteRepository;
import vn.diachido.site.SiteState;
import vn.diachido.site.Slug;

/** What becomes of a site after it was published. */
@Controller
class SiteMutations {

    private static final int NOTE_LENGTH = 1_000;

    record WithdrawSiteInput(String id, String note) {}

    record RestoreSiteInput(String id, int revision, @Nullable String note) {}

    record RenameSiteInput(String id, String slug) {}

    record SitePayload(@Nullable Found site, List<UserError> userErrors) {

        static SitePayload wrong(List<UserError> errors) {
            return new SitePayload(null, errors);
        }
    }

    private final EditableSites editable;
    private final SiteRepository sites;
    private final SiteRevisionRepository revisions;
    private final Publication publication;
    private final Audit audit;
    private final Trust trust;
    private final Mistakes mistakes;

    SiteMutations(
            EditableSites editable,
            SiteRepository sites,
            SiteRevisionRepository revisions,
            Publication publication,
            Audit audit,
            Trust trust,
            Mistakes mistakes) {
        this.editable = editable;
        this.sites = sites;
        this.revisions = revisions;
        this.publication = publication;
        this.audit = audit;
        this.trust = trust;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SitePayload withdrawSite(
            @Argument WithdrawSiteInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return change(
                language,
                viewer,
                input.id(),
                Kind.WITHDRAWN,
                site -> {
                    String note = PlainText.optional(input.note(), "note", NOTE_LENGTH);
                    if (note == null) {
                        throw new Mistake("REASON_NEEDED", "note", 1);
                    }
                    if (SiteState.WITHDRAWN.name().equals(site.getState())) {
                        throw new Mistake("WITHDRAWN_ALREADY", "id");
                    }
                    publication.withdraw(site.getId(), Change.by(Kind.WITHDRAWN, viewer, note));
                });
    }

    @MutationMapping
    SitePayload restoreSite(
            @Argument RestoreSiteInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return change(
                language, viewer, input.id(), Kind.RESTORED, site -> restore(site, input, viewer));
    }

    private void restore(SiteRecord site, RestoreSiteInput input, Viewer viewer) {
        SiteContent content =
                revisions
                        .content(site.getId(), input.revision())
                        .map(SiteContentReader::stored)
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "revision"));
        String note = PlainText.optional(input.note(), "note", NOTE_LENGTH);
        Placed placed = publication.placeAgain(site, content);
        editable.checkPlace(viewer, placed, content, "revision");
        publication.publish(site, content, placed, Change.by(Kind.RESTORED, viewer, note));
    }

    @MutationMapping
    SitePayload renameSite(
            @Argument RenameSiteInput input, DataFetchingEnvironment environment, Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return change(
                language,
                viewer,
                input.id(),
                Kind.RENAMED,
                site -> {
                    if (!Slug.isOne(input.slug())) {
                        throw new Mistake("BAD_SLUG", "slug");
                    }
                    if (sites.isTaken(input.slug(), site.getId())) {
                        throw new Mistake("SLUG_TAKEN", "slug", input.slug());
                    }
                    publication.rename(
                            site.getId(), input.slug(), Change.by(Kind.RENAMED, viewer, null));
                });
    }

    private interface Work {
        void on(SiteRecord site);
    }

    private SitePayload change(Locale language, Viewer viewer, String id, Kind kind, Work work) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() -> {
                            SiteRecord site = editable.lock(number(id), "id", viewer);
                            work.on(site);
                            note(kind, viewer, site.getId());
                            return new SitePayload(
                                    new Found(SiteReadModel.class, site.getId()), List.of());
                        }),
                SitePayload::wrong);
    }

    private void note(Kind kind, Viewer viewer, long site) {
        Doer doer = Doer.account(viewer.account());
        audit.note(Note.of(doer, "SITE_" + kind, null).on("Site", site));
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake("NOT_FOUND", "id");
        }
    }
}
