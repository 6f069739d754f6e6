package vn.diachido.outreach.report;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
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
import vn.diachido.media.MediaRepository;
import vn.diachido.outreach.ActivityReadModel;
import vn.diachido.outreach.Typed;
import vn.diachido.query.request.Viewer;

/** Reporting activities, verifying them and sending them back. */
@Controller
class ActivityMutations {

    private static final int MOST_PHOTOS = 20;

    record ActivityResultInput(String indicator, @Nullable String platform, BigDecimal value) {}

    record ReportActivityInput(
            @Nullable String id,
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            String unit,
            List<String> squads,
            @Nullable List<String> hamlets,
            @Nullable String campaign,
            @Nullable String place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String note,
            boolean foundNothing,
            boolean acceptOutside,
            boolean acceptConflict,
            @Nullable List<ActivityResultInput> results,
            @Nullable List<String> photos) {}

    record VerifyActivityInput(String id) {}

    record ReturnActivityInput(String id, String remark) {}

    record ActivityPayload(@Nullable Found activity, List<UserError> userErrors) {

        static ActivityPayload wrong(List<UserError> errors) {
            return new ActivityPayload(null, errors);
        }
    }

    private final ActivityReports reports;
    private final MediaRepository files;
    private final Trust trust;
    private final Mistakes mistakes;

    ActivityMutations(
            ActivityReports reports, MediaRepository files, Trust trust, Mistakes mistakes) {
        this.reports = reports;
        this.files = files;
        this.trust = trust;
        this.mistakes = mistakes;
    }

    @MutationMapping
    ActivityPayload reportActivity(
            @Argument ReportActivityInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return written(
                language,
                () ->
                        reports.report(
                                viewer,
                                input.id() == null
                                        ? null
                                        : (Long) Typed.id(input.id(), "NOT_FOUND", "id"),
                                report(input),
                                photos(input.photos(), viewer)));
    }

    @MutationMapping
    ActivityPayload verifyActivity(
            @Argument VerifyActivityInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return written(
                language, () -> reports.verify(viewer, Typed.id(input.id(), "NOT_FOUND", "id")));
    }

    @MutationMapping
    ActivityPayload returnActivity(
            @Argument ReturnActivityInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return written(
                language,
                () ->
                        reports.giveBack(
                                viewer,
                                Typed.id(input.id(), "NOT_FOUND", "id"),
                                Typed.line(input.remark(), "remark", Typed.REMARK)));
    }

    private ActivityPayload written(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() ->
                                new ActivityPayload(
                                        new Found(ActivityReadModel.class, work.getAsLong()),
                                        List.of())),
                ActivityPayload::wrong);
    }

    private List<Long> photos(@Nullable List<String> digests, Viewer viewer) {
        List<String> named = digests == null ? List.of() : List.copyOf(digests);
        if (named.size() > MOST_PHOTOS) {
            throw new Mistake("TOO_MANY_PHOTOS", "photos", MOST_PHOTOS);
        }
        return named.stream()
                .distinct()
                .map(digest ->
                        files.find(digest, "IMAGE", viewer)
                                .orElseThrow(() -> new Mistake("UNKNOWN_FILE", "photos")))
                .toList();
    }

    private static Report report(ReportActivityInput input) {
        return new Report(
                Typed.line(input.name(), "name", Typed.NAME),
                input.kind(),
                input.from(),
                input.to() == null ? input.from() : input.to(),
                Typed.id(input.unit(), "UNKNOWN_UNIT", "unit"),
                Typed.ids(input.squads(), "UNKNOWN_SQUAD", "squads"),
                Typed.ids(input.hamlets(), "HAMLET_ELSEWHERE", "hamlets"),
                input.campaign() == null
                        ? null
                        : (Long) Typed.id(input.campaign(), "UNKNOWN_CAMPAIGN", "campaign"),
                PlainText.optional(input.place(), "place", Typed.NAME),
                input.longitude(),
                input.latitude(),
                PlainText.optional(input.note(), "note", Typed.NOTE),
                input.foundNothing(),
                input.acceptOutside(),
                input.acceptConflict(),
                input.results() == null
                        ? List.of()
                        : input.results().stream()
                                .map(it ->
                                        new Report.Result(
                                                it.indicator(), it.platform(), it.value()))
                                .toList());
    }
}
