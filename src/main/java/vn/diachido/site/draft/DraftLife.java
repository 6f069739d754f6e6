package vn.diachido.site.draft;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.media.MediaRepository;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.SiteRepository;
import vn.diachido.site.draft.SiteDraftRepository.Text;
import vn.diachido.site.draft.SiteDraftRepository.Written;
import vn.diachido.site.revision.Change;
import vn.diachido.site.revision.EditableSites;
import vn.diachido.site.revision.Kind;
import vn.diachido.site.revision.Publication;
import vn.diachido.site.revision.SiteRevisionRepository;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** The life of a draft: written, looked at, given back, published. Runs under trust. */
@Component
class DraftLife {

    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    /**
     * Which draft is shown.
     *
     * @param edition the one its editor read; null where whichever it is
     * @param acceptConflict also where its position lies outside of the unit it states
     */
    record Publish(String id, @Nullable Integer edition, boolean acceptConflict) {}

    private final SiteDraftRepository drafts;
    private final SiteRepository sites;
    private final SiteRevisionRepository revisions;
    private final Publication publication;
    private final EditableSites editable;
    private final MediaRepository files;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final Audit audit;

    DraftLife(
            SiteDraftRepository drafts,
            SiteRepository sites,
            SiteRevisionRepository revisions,
            Publication publication,
            EditableSites editable,
            MediaRepository files,
            AreaRepository areas,
            UnitRepository units,
            Audit audit) {
        this.drafts = drafts;
        this.sites = sites;
        this.revisions = revisions;
        this.publication = publication;
        this.editable = editable;
        this.files = files;
        this.areas = areas;
        this.units = units;
        this.audit = audit;
    }

    /** Writes a draft that a viewer may write where its content says it lies. */
    long save(Map<String, ?> input, Viewer viewer) {
        Object id = input.get("id");
        @Nullable Written draft = id == null ? null : writable(id, viewer);
        if (draft != null) {
            checkSeen(draft, input.get("edition"));
        }
        Text text = text(viewer, input, draft);
        if (!mayPut(viewer, text)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        if (draft == null) {
            return drafts.insert(text, viewer.account());
        }
        drafts.update(draft.id(), text);
        return draft.id();
    }

    void drop(String id, Viewer viewer) {
        drafts.delete(writable(id, viewer).id());
    }

    /** An editor says what is still to be done. */
    long giveBack(String id, String remark, Viewer viewer) {
        Written draft = editable(id, viewer);
        drafts.giveBack(draft.id(), remark);
        return draft.id();
    }

    /**
     * Shows a draft to everybody; it is no draft any more.
     *
     * @return the id of the site
     */
    long publish(Publish asked, @Nullable String note, Viewer viewer) {
        Written draft = editable(asked.id(), viewer);
        checkSeen(draft, asked.edition());
        SiteContent content = SiteContentReader.stored(draft.content());
        Placed placed = publication.place(content);
        editable.checkPlace(viewer, placed, content, "id");
        if (!asked.acceptConflict() && publication.contradicts(placed)) {
            throw new Mistake("UNIT_CONFLICT", "acceptConflict");
        }
        SiteRecord site = draft.site() == null ? fresh(content) : changed(draft, viewer);
        long siteId =
                publication.publish(site, content, placed, Change.by(Kind.PUBLISHED, viewer, note));
        drafts.delete(draft.id());
        audit.note(
                Note.of(Doer.account(viewer.account()), "SITE_PUBLISHED", null).on("Site", siteId));
        return siteId;
    }

    /** Nobody shows or overwrites a text that was written anew since they read it. */
    private static void checkSeen(Written draft, @Nullable Object edition) {
        if (edition instanceof Integer seen && seen != draft.edition()) {
            throw new Mistake("DRAFT_CHANGED", "edition");
        }
    }

    private SiteRecord fresh(SiteContent content) {
        SiteRecord site = new SiteRecord();
        site.setSlug(sites.freeSlug(content.name()));
        return site;
    }

    /** The site of a draft, if nobody changed it since the draft was begun. */
    private SiteRecord changed(Written draft, Viewer viewer) {
        SiteRecord site = editable.lock(Objects.requireNonNull(draft.site()), "id", viewer);
        int latest = revisions.latest(site.getId());
        if (draft.base() != latest) {
            throw new Mistake("SITE_CHANGED", "id", latest);
        }
        return site;
    }

    /**
     * By its unit; by its place, as one who has a former unit, only where the unit lies there too:
     * both are what the writer says.
     */
    private boolean mayPut(Viewer viewer, Text text) {
        return areas.holds(viewer, text.unitId(), null, null, ANY)
                || drafts.lies(text)
                        && areas.holds(
                                viewer, text.unitId(), text.longitude(), text.latitude(), ANY);
    }

    /** A draft that somebody may write; one they may not see is not there. */
    private Written writable(Object id, Viewer viewer) {
        return found(id)
                .filter(it -> isOwn(viewer, it) || edits(viewer, it))
                .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
    }

    /** A draft that somebody may publish or give back. */
    private Written editable(String id, Viewer viewer) {
        Written draft = writable(id, viewer);
        if (!edits(viewer, draft)) {
            throw new Mistake("OUTSIDE_AREA", "id");
        }
        return draft;
    }

    private Optional<Written> found(Object id) {
        return number(id).flatMap(drafts::find);
    }

    private static boolean isOwn(Viewer viewer, Written draft) {
        Long author = draft.author();
        return author != null && author == viewer.account();
    }

    private boolean edits(Viewer viewer, Written draft) {
        return areas.holds(
                viewer,
                draft.unitId(),
                draft.longitude(),
                draft.latitude(),
                SiteDraftReadModel.EDITORS);
    }

    /** What a draft was begun from stays, unless something else is said. */
    private Text text(Viewer viewer, Map<String, ?> input, @Nullable Written draft) {
        SiteContent content = SiteContentReader.read(input);
        checkFiles(viewer, content, draft);
        long unit =
                number(Objects.requireNonNullElse(content.unit(), ""))
                        .filter(units::exists)
                        .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
        Long stored = draft == null ? null : draft.site();
        Long site = input.get("site") == null ? stored : Long.valueOf(siteId(input.get("site")));
        int begun = draft != null && Objects.equals(site, stored) ? draft.base() : latest(site);
        int base = input.get("base") instanceof Integer number ? number : begun;
        if (base < 0 || base > latest(site)) {
            throw new Mistake("SITE_CHANGED", "base");
        }
        boolean inReview = Boolean.TRUE.equals(input.get("inReview"));
        return new Text(content, unit, site, base, inReview ? "IN_REVIEW" : "DRAFT");
    }

    /** Files that its writer may see, and those that were in the draft before. */
    private void checkFiles(Viewer viewer, SiteContent content, @Nullable Written draft) {
        String before = draft == null ? "" : draft.content().toString();
        for (SiteContent.Medium medium : content.media()) {
            String file = medium.file();
            if (file != null
                    && !before.contains('"' + file + '"')
                    && files.find(file, medium.kind(), viewer).isEmpty()) {
                throw new Mistake("UNKNOWN_FILE", "media");
            }
        }
    }

    private int latest(@Nullable Long site) {
        return site == null ? 0 : revisions.latest(site);
    }

    private long siteId(@Nullable Object id) {
        return number(Objects.requireNonNull(id))
                .filter(number -> sites.lock(number).isPresent())
                .orElseThrow(() -> new Mistake("NOT_FOUND", "site"));
    }

    static Optional<Long> number(Object id) {
        try {
            return Optional.of(Long.valueOf(id.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
