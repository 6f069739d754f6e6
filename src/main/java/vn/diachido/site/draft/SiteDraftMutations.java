package vn.diachido.site.draft;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.site.draft.SiteDraftRepository.Text;
import vn.diachido.site.draft.SiteDraftRepository.Written;
import vn.diachido.unit.AreaRepository;

/** Writes drafts, for those who may write where they lie. */
@Controller
class SiteDraftMutations {

    private static final int NAME_LENGTH = 300;
    private static final int SUMMARY_LENGTH = 2_000;
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    record SaveSiteDraftInput(
            @Nullable String id,
            String name,
            @Nullable String summary,
            String unit,
            @Nullable Double longitude,
            @Nullable Double latitude,
            boolean inReview) {}

    record DropSiteDraftInput(String id) {}

    record SiteDraftPayload(@Nullable Found siteDraft, List<UserError> userErrors) {

        static SiteDraftPayload wrong(List<UserError> errors) {
            return new SiteDraftPayload(null, errors);
        }
    }

    private final SiteDraftRepository drafts;
    private final AreaRepository areas;
    private final Trust trust;
    private final Mistakes mistakes;

    SiteDraftMutations(
            SiteDraftRepository drafts, AreaRepository areas, Trust trust, Mistakes mistakes) {
        this.drafts = drafts;
        this.areas = areas;
        this.trust = trust;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SiteDraftPayload saveSiteDraft(
            @Argument SaveSiteDraftInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() ->
                                new SiteDraftPayload(
                                        new Found(SiteDraftReadModel.class, save(input, viewer)),
                                        List.of())),
                SiteDraftPayload::wrong);
    }

    @MutationMapping
    SiteDraftPayload dropSiteDraft(
            @Argument DropSiteDraftInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() -> {
                            drafts.delete(writable(input.id(), viewer));
                            return new SiteDraftPayload(null, List.of());
                        }),
                SiteDraftPayload::wrong);
    }

    private long save(SaveSiteDraftInput input, Viewer viewer) {
        Text text = text(input);
        if (!mayPut(viewer, text)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        if (input.id() == null) {
            return drafts.insert(text, viewer.account());
        }
        long id = writable(input.id(), viewer);
        drafts.update(id, text);
        return id;
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
    private long writable(String id, Viewer viewer) {
        return number(id)
                .filter(number -> drafts.find(number).filter(it -> may(viewer, it)).isPresent())
                .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
    }

    private boolean may(Viewer viewer, Written draft) {
        Long author = draft.author();
        return author != null && author == viewer.account()
                || areas.holds(
                        viewer,
                        draft.unitId(),
                        draft.longitude(),
                        draft.latitude(),
                        SiteDraftReadModel.EDITORS);
    }

    private Text text(SaveSiteDraftInput input) {
        String name = PlainText.line(input.name());
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new Mistake("BAD_NAME", "name", NAME_LENGTH);
        }
        String summary = input.summary() == null ? "" : PlainText.line(input.summary());
        if (summary.length() > SUMMARY_LENGTH) {
            throw new Mistake("TOO_LONG", "summary", SUMMARY_LENGTH);
        }
        Double longitude = input.longitude();
        Double latitude = input.latitude();
        if ((longitude == null) != (latitude == null)
                || longitude != null && Math.abs(longitude) > 180
                || latitude != null && Math.abs(latitude) > 90) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
        long unit =
                number(input.unit())
                        .filter(drafts::hasUnit)
                        .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
        return new Text(
                name,
                summary.isEmpty() ? null : summary,
                unit,
                longitude,
                latitude,
                input.inReview() ? "IN_REVIEW" : "DRAFT");
    }

    private static Optional<Long> number(String id) {
        try {
            return Optional.of(Long.valueOf(id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
