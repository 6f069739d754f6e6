package vn.diachido.coverage.plan;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Writes plans, and has them carried out. */
@Controller
class CoveragePlanMutations {

    record PlanStepInput(
            String kind,
            @Nullable String squad,
            @Nullable String unit,
            @Nullable String name,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable LocalDate day,
            @Nullable String activityKind) {}

    record SaveCoveragePlanInput(
            @Nullable String key,
            @Nullable Integer edition,
            String name,
            String unit,
            LocalDate starts,
            @Nullable String note,
            List<PlanStepInput> steps) {}

    record ApplyCoveragePlanInput(String key, int edition) {}

    record CoveragePlanPayload(@Nullable Found coveragePlan, List<UserError> userErrors) {}

    private final CoveragePlans plans;
    private final Applying applying;
    private final Mistakes mistakes;

    CoveragePlanMutations(CoveragePlans plans, Applying applying, Mistakes mistakes) {
        this.plans = plans;
        this.applying = applying;
        this.mistakes = mistakes;
    }

    @MutationMapping
    CoveragePlanPayload saveCoveragePlan(
            @Argument SaveCoveragePlanInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return tell(language, () -> plans.save(ViewerFilter.viewer(environment), input));
    }

    @MutationMapping
    CoveragePlanPayload applyCoveragePlan(
            @Argument ApplyCoveragePlanInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return tell(language, () -> applying.apply(ViewerFilter.viewer(environment), input));
    }

    private CoveragePlanPayload tell(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        new CoveragePlanPayload(
                                new Found(CoveragePlanReadModel.class, work.getAsLong()),
                                List.of()),
                errors -> new CoveragePlanPayload(null, errors));
    }
}
