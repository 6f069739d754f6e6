package vn.diachido.outreach.plan;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.outreach.CourseReadModel;
import vn.diachido.outreach.ObservationReadModel;
import vn.diachido.outreach.TargetReadModel;

/** Setting and splitting targets, noting what others stated, and courses. */
@Controller
class PlanMutations {

    record SaveTargetInput(
            @Nullable String id,
            String indicator,
            @Nullable String platform,
            String unit,
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            @Nullable String source) {}

    record TargetPartInput(String unit, BigDecimal value) {}

    record SplitTargetInput(String id, String by, @Nullable List<TargetPartInput> parts) {}

    record SaveObservationInput(
            @Nullable String id,
            String indicator,
            @Nullable String platform,
            String unit,
            LocalDate day,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            BigDecimal value,
            String qualifier,
            String source) {}

    record RemoveInput(String id) {}

    record RemovePayload(@Nullable String id, List<UserError> userErrors) {

        static RemovePayload wrong(List<UserError> errors) {
            return new RemovePayload(null, errors);
        }
    }

    record ParticipantsInput(String unit, int persons) {}

    record SaveCourseInput(
            @Nullable String id,
            String name,
            String unit,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String campaign,
            @Nullable String note,
            @Nullable List<ParticipantsInput> participants) {}

    record TargetPayload(@Nullable Found target, List<UserError> userErrors) {

        static TargetPayload wrong(List<UserError> errors) {
            return new TargetPayload(null, errors);
        }
    }

    record ObservationPayload(@Nullable Found observation, List<UserError> userErrors) {

        static ObservationPayload wrong(List<UserError> errors) {
            return new ObservationPayload(null, errors);
        }
    }

    record CoursePayload(@Nullable Found course, List<UserError> userErrors) {

        static CoursePayload wrong(List<UserError> errors) {
            return new CoursePayload(null, errors);
        }
    }

    private final Plans plans;
    private final Mistakes mistakes;

    PlanMutations(Plans plans, Mistakes mistakes) {
        this.plans = plans;
        this.mistakes = mistakes;
    }

    @MutationMapping
    TargetPayload saveTarget(
            @Argument SaveTargetInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> target(plans.save(ViewerFilter.viewer(asked), input)),
                TargetPayload::wrong);
    }

    @MutationMapping
    TargetPayload splitTarget(
            @Argument SplitTargetInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> target(plans.split(ViewerFilter.viewer(asked), input)),
                TargetPayload::wrong);
    }

    private static TargetPayload target(long id) {
        return new TargetPayload(new Found(TargetReadModel.class, id), List.of());
    }

    @MutationMapping
    ObservationPayload saveObservation(
            @Argument SaveObservationInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () ->
                        new ObservationPayload(
                                new Found(
                                        ObservationReadModel.class,
                                        plans.save(ViewerFilter.viewer(asked), input)),
                                List.of()),
                ObservationPayload::wrong);
    }

    @MutationMapping
    RemovePayload removeTarget(
            @Argument RemoveInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    plans.removeTarget(ViewerFilter.viewer(asked), input.id());
                    return new RemovePayload(input.id(), List.of());
                },
                RemovePayload::wrong);
    }

    @MutationMapping
    RemovePayload removeObservation(
            @Argument RemoveInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    plans.removeObservation(ViewerFilter.viewer(asked), input.id());
                    return new RemovePayload(input.id(), List.of());
                },
                RemovePayload::wrong);
    }

    @MutationMapping
    RemovePayload removeCourse(
            @Argument RemoveInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    plans.removeCourse(ViewerFilter.viewer(asked), input.id());
                    return new RemovePayload(input.id(), List.of());
                },
                RemovePayload::wrong);
    }

    @MutationMapping
    CoursePayload saveCourse(
            @Argument SaveCourseInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () ->
                        new CoursePayload(
                                new Found(
                                        CourseReadModel.class,
                                        plans.save(ViewerFilter.viewer(asked), input)),
                                List.of()),
                CoursePayload::wrong);
    }
}
