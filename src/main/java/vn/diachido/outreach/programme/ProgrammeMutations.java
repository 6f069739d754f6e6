package vn.diachido.outreach.programme;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.outreach.AgreementReadModel;
import vn.diachido.outreach.CampaignReadModel;
import vn.diachido.outreach.IndicatorReadModel;
import vn.diachido.outreach.PlatformReadModel;
import vn.diachido.outreach.RolloutReadModel;
import vn.diachido.outreach.ServicePointReadModel;
import vn.diachido.outreach.YouthWorkReadModel;
import vn.diachido.query.ReadModel;
import vn.diachido.query.request.Viewer;

/** Writes down what is run around activities. */
@Controller
class ProgrammeMutations {

    record SaveCampaignInput(
            @Nullable String id,
            String name,
            String unit,
            LocalDate from,
            LocalDate to,
            @Nullable String note) {}

    record SaveYouthWorkInput(
            @Nullable String id,
            String name,
            String level,
            String status,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String campaign,
            @Nullable String note) {}

    record SaveServicePointInput(
            @Nullable String id,
            String name,
            String unit,
            @Nullable String place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String hours,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<String> platforms) {}

    record CommitmentInput(
            String name,
            @Nullable String indicator,
            @Nullable String platform,
            @Nullable BigDecimal value,
            @Nullable BigDecimal reached,
            @Nullable LocalDate reachedOn) {}

    record SaveAgreementInput(
            @Nullable String id,
            String partner,
            String name,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<CommitmentInput> commitments) {}

    record SaveRolloutInput(
            String platform,
            String body,
            @Nullable String organisation,
            String unit,
            LocalDate day,
            int branches,
            int usingIt) {}

    record SavePlatformInput(String key, String name, String kind, boolean withdrawn) {}

    record SaveIndicatorInput(
            String key,
            String name,
            @Nullable String nameEn,
            String measure,
            String unitOfMeasure,
            String addable,
            boolean withdrawn) {}

    record CampaignPayload(@Nullable Found campaign, List<UserError> userErrors) {}

    record YouthWorkPayload(@Nullable Found youthWork, List<UserError> userErrors) {}

    record ServicePointPayload(@Nullable Found servicePoint, List<UserError> userErrors) {}

    record AgreementPayload(@Nullable Found agreement, List<UserError> userErrors) {}

    record RolloutPayload(@Nullable Found rollout, List<UserError> userErrors) {}

    record PlatformPayload(@Nullable Found platform, List<UserError> userErrors) {}

    record IndicatorPayload(@Nullable Found indicator, List<UserError> userErrors) {}

    private interface Payload<P> {
        P of(@Nullable Found found, List<UserError> errors);
    }

    private final Programme programme;
    private final Catalogue catalogue;
    private final Mistakes mistakes;

    ProgrammeMutations(Programme programme, Catalogue catalogue, Mistakes mistakes) {
        this.programme = programme;
        this.catalogue = catalogue;
        this.mistakes = mistakes;
    }

    @MutationMapping
    CampaignPayload saveCampaign(
            @Argument SaveCampaignInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                CampaignReadModel.class,
                viewer -> programme.save(viewer, input),
                CampaignPayload::new);
    }

    @MutationMapping
    YouthWorkPayload saveYouthWork(
            @Argument SaveYouthWorkInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                YouthWorkReadModel.class,
                viewer -> programme.save(viewer, input),
                YouthWorkPayload::new);
    }

    @MutationMapping
    ServicePointPayload saveServicePoint(
            @Argument SaveServicePointInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                ServicePointReadModel.class,
                viewer -> programme.save(viewer, input),
                ServicePointPayload::new);
    }

    @MutationMapping
    AgreementPayload saveAgreement(
            @Argument SaveAgreementInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                AgreementReadModel.class,
                viewer -> programme.save(viewer, input),
                AgreementPayload::new);
    }

    @MutationMapping
    RolloutPayload saveRollout(
            @Argument SaveRolloutInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                RolloutReadModel.class,
                viewer -> programme.save(viewer, input),
                RolloutPayload::new);
    }

    @MutationMapping
    PlatformPayload savePlatform(
            @Argument SavePlatformInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                PlatformReadModel.class,
                viewer -> catalogue.save(input),
                PlatformPayload::new);
    }

    @MutationMapping
    IndicatorPayload saveIndicator(
            @Argument SaveIndicatorInput input, DataFetchingEnvironment asked, Locale language) {
        return write(
                asked,
                language,
                IndicatorReadModel.class,
                viewer -> catalogue.save(input),
                IndicatorPayload::new);
    }

    private <P> P write(
            DataFetchingEnvironment asked,
            Locale language,
            Class<? extends ReadModel<?>> model,
            Function<Viewer, Long> work,
            Payload<P> payload) {
        return mistakes.tell(
                language,
                () ->
                        payload.of(
                                new Found(model, work.apply(ViewerFilter.viewer(asked))),
                                List.of()),
                errors -> payload.of(null, errors));
    }
}
