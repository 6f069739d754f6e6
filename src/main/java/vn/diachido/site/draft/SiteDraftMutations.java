package vn.diachido.site.draft;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.diachido.site.SiteReadModel;
import vn.diachido.site.draft.DraftLife.Publish;

/** Writes drafts, for those who may write where they lie, and publishes them. */
@Controller
class SiteDraftMutations {

    private static final int REMARK_LENGTH = 1_000;

    record DropSiteDraftInput(String id) {}

    record ReturnSiteDraftInput(String id, String remark) {}

    record PublishSiteDraftInput(
            String id, @Nullable Integer edition, @Nullable String note, boolean acceptConflict) {

        Publish which() {
            return new Publish(id, edition, acceptConflict);
        }
    }

    record SiteDraftPayload(@Nullable Found siteDraft, List<UserError> userErrors) {

        static SiteDraftPayload wrong(List<UserError> errors) {
            return new SiteDraftPayload(null, errors);
        }
    }

    record PublishSiteDraftPayload(@Nullable Found site, List<UserError> userErrors) {

        static PublishSiteDraftPayload wrong(List<UserError> errors) {
            return new PublishSiteDraftPayload(null, errors);
        }
    }

    private final DraftLife drafts;
    private final Trust trust;
    private final Mistakes mistakes;

    SiteDraftMutations(DraftLife drafts, Trust trust, Mistakes mistakes) {
        this.drafts = drafts;
        this.trust = trust;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SiteDraftPayload saveSiteDraft(
            @Argument Map<String, Object> input,
            DataFetchingEnvironment environment,
            Locale language) {
        return written(language, () -> drafts.save(input, ViewerFilter.viewer(environment)));
    }

    @MutationMapping
    SiteDraftPayload dropSiteDraft(
            @Argument DropSiteDraftInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() -> {
                            drafts.drop(input.id(), ViewerFilter.viewer(environment));
                            return new SiteDraftPayload(null, List.of());
                        }),
                SiteDraftPayload::wrong);
    }

    @MutationMapping
    SiteDraftPayload returnSiteDraft(
            @Argument ReturnSiteDraftInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return written(
                language,
                () ->
                        drafts.giveBack(
                                input.id(),
                                remark(input.remark()),
                                ViewerFilter.viewer(environment)));
    }

    @MutationMapping
    PublishSiteDraftPayload publishSiteDraft(
            @Argument PublishSiteDraftInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() ->
                                new PublishSiteDraftPayload(
                                        new Found(
                                                SiteReadModel.class,
                                                drafts.publish(
                                                        input.which(),
                                                        PlainText.optional(
                                                                input.note(),
                                                                "note",
                                                                REMARK_LENGTH),
                                                        ViewerFilter.viewer(environment))),
                                        List.of())),
                PublishSiteDraftPayload::wrong);
    }

    private static String remark(String text) {
        String remark = PlainText.optional(text, "remark", REMARK_LENGTH);
        if (remark == null) {
            throw new Mistake("BAD_TEXT", "remark", REMARK_LENGTH);
        }
        return remark;
    }

    private SiteDraftPayload written(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() ->
                                new SiteDraftPayload(
                                        new Found(SiteDraftReadModel.class, work.getAsLong()),
                                        List.of())),
                SiteDraftPayload::wrong);
    }
}
