package vn.diachido.outreach.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.outreach.tables.records.CourseRecord;
import vn.diachido.database.jooq.outreach.tables.records.IndicatorRecord;
import vn.diachido.database.jooq.outreach.tables.records.ObservationRecord;
import vn.diachido.database.jooq.outreach.tables.records.TargetRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.outreach.CatalogueRepository;
import vn.diachido.outreach.Typed;
import vn.diachido.outreach.plan.PlanMutations.ParticipantsInput;
import vn.diachido.outreach.plan.PlanMutations.SaveCourseInput;
import vn.diachido.outreach.plan.PlanMutations.SaveObservationInput;
import vn.diachido.outreach.plan.PlanMutations.SaveTargetInput;
import vn.diachido.outreach.plan.PlanMutations.SplitTargetInput;
import vn.diachido.outreach.plan.PlanMutations.TargetPartInput;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** What is planned, stated and taught, as it must be. */
@Component
class Plans {

    private static final Set<Role> PLANNING =
            Set.of(Role.PLANNER, Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    /** More never came from one unit. */
    private static final int MOST_PERSONS = 1_000_000;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final PlanRepository plans;
    private final CatalogueRepository catalogue;
    private final AreaRepository areas;

    Plans(PlanRepository plans, CatalogueRepository catalogue, AreaRepository areas) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    private void checkArea(Viewer viewer, long unit, String field) {
        if (!areas.holds(viewer, unit, null, null, PLANNING)) {
            throw new Mistake("OUTSIDE_AREA", field);
        }
    }

    private long unit(Viewer viewer, String id, LocalDate day) {
        long unit = Typed.id(id, "UNKNOWN_UNIT", "unit");
        if (!plans.lives(unit, day)) {
            throw new Mistake(plans.isThere(unit) ? "UNIT_NOT_THEN" : "UNKNOWN_UNIT", "unit");
        }
        checkArea(viewer, unit, "unit");
        return unit;
    }

    private @Nullable Long platform(@Nullable String key) {
        return key == null ? null : (Long) catalogue.platform(key, "platform");
    }

    private static Period days(LocalDate from, LocalDate to) {
        Typed.day(from, "from");
        Typed.day(to, "to");
        if (to.isBefore(from)) {
            throw new Mistake("BAD_DAYS", "to");
        }
        return new Period(from, to.plusDays(1));
    }

    private static BigDecimal positive(BigDecimal value, String field) {
        if (value.signum() <= 0
                || value.compareTo(LARGEST) >= 0
                || value.stripTrailingZeros().scale() > 2) {
            throw new Mistake("BAD_VALUE", field);
        }
        return value;
    }

    long save(Viewer viewer, SaveTargetInput input) {
        TargetRecord target = input.id() == null ? new TargetRecord() : target(viewer, input.id());
        if (target.getId() != null && plans.isSplit(target.getId())) {
            throw new Mistake("TARGET_SPLIT", "id");
        }
        target.setDays(days(input.from(), input.to()));
        IndicatorRecord indicator = catalogue.indicator(input.indicator(), "indicator");
        target.setIndicatorId(indicator.getId());
        target.setPlatformId(platform(input.platform()));
        target.setUnitId(unit(viewer, input.unit(), input.from()));
        target.setValue(positive(input.value(), "value"));
        check(indicator, input.value());
        target.setSource(PlainText.optional(input.source(), "source", Typed.REMARK));
        if (plans.isThere(target)) {
            throw new Mistake("TARGET_TWICE", "indicator");
        }
        return plans.store(target);
    }

    /** Shares end at 100, and of what is counted there are no halves. */
    private static void check(IndicatorRecord indicator, BigDecimal value) {
        boolean share = indicator.getMeasure().equals("SHARE");
        if (share && value.compareTo(WHOLE) > 0) {
            throw new Mistake("BAD_SHARE", "value");
        }
        boolean counted = !share && !indicator.getMeasure().equals("MONEY");
        if (counted && value.stripTrailingZeros().scale() > 0) {
            throw new Mistake("NOT_WHOLE", "value", indicator.getName());
        }
    }

    private TargetRecord target(Viewer viewer, String id) {
        TargetRecord target =
                plans.lockTarget(Typed.id(id, "NOT_FOUND", "id"))
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
        checkArea(viewer, target.getUnitId(), "id");
        if (target.getWholeId() != null) {
            throw new Mistake("PART_OF_TARGET", "id");
        }
        return target;
    }

    long split(Viewer viewer, SplitTargetInput input) {
        TargetRecord whole = target(viewer, input.id());
        IndicatorRecord indicator = catalogue.indicator(whole.getIndicatorId());
        if (Set.of("NEVER", "TIME").contains(indicator.getAddable())) {
            throw new Mistake("NOT_ADDABLE", "id", indicator.getName());
        }
        boolean byHand = input.by().equals("HAND");
        if (byHand == (input.parts() == null || input.parts().isEmpty())) {
            throw new Mistake("SPLIT_NEEDS_PARTS", "parts");
        }
        LocalDate day = java.util.Objects.requireNonNull(whole.getDays().from());
        Map<Long, BigDecimal> parts =
                byHand
                        ? byHand(whole, java.util.Objects.requireNonNull(input.parts()), day)
                        : TargetSplit.byHouseholds(
                                whole.getValue(), plans.communes(whole.getUnitId(), day));
        plans.split(whole, input.by(), parts);
        return whole.getId();
    }

    private Map<Long, BigDecimal> byHand(
            TargetRecord whole, List<TargetPartInput> inputs, LocalDate day) {
        Map<Long, BigDecimal> parts = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (TargetPartInput part : inputs) {
            long unit = Typed.id(part.unit(), "SPLIT_ELSEWHERE", "parts");
            if (!plans.liesIn(unit, whole.getUnitId(), day)
                    || parts.put(unit, positive(part.value(), "parts")) != null) {
                throw new Mistake("SPLIT_ELSEWHERE", "parts");
            }
            sum = sum.add(part.value());
        }
        if (plans.areNested(parts.keySet(), day)) {
            throw new Mistake("SPLIT_NESTED", "parts");
        }
        if (sum.compareTo(whole.getValue()) != 0) {
            throw new Mistake("SPLIT_DIFFERS", "parts", sum, whole.getValue());
        }
        return parts;
    }

    long save(Viewer viewer, SaveObservationInput input) {
        ObservationRecord stated =
                input.id() == null ? new ObservationRecord() : observation(viewer, input.id());
        IndicatorRecord indicator = catalogue.indicator(input.indicator(), "indicator");
        LocalDate last = input.to() == null ? input.day() : input.to();
        stated.setDays(days(input.from() == null ? input.day() : input.from(), last));
        if (input.day().isAfter(Calendar.today())) {
            throw new Mistake("IN_FUTURE", "day");
        }
        BigDecimal value = input.value();
        if (value.signum() < 0 || value.compareTo(LARGEST) >= 0 || value.scale() > 4) {
            throw new Mistake("BAD_VALUE", "value");
        }
        check(indicator, value);
        stated.setIndicatorId(indicator.getId());
        stated.setPlatformId(platform(input.platform()));
        stated.setUnitId(unit(viewer, input.unit(), last));
        stated.setDay(input.day());
        stated.setValue(value);
        stated.setQualifier_(input.qualifier());
        stated.setSource(Typed.line(input.source(), "source", Typed.REMARK));
        if (plans.isThere(stated)) {
            throw new Mistake("OBSERVED_ALREADY", "source");
        }
        return plans.store(stated);
    }

    private ObservationRecord observation(Viewer viewer, String id) {
        ObservationRecord stated =
                plans.lockObservation(Typed.id(id, "NOT_FOUND", "id"))
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
        checkArea(viewer, stated.getUnitId(), "id");
        return stated;
    }

    void removeObservation(Viewer viewer, String id) {
        plans.delete(observation(viewer, id));
    }

    /** Its parts go with it. */
    void removeTarget(Viewer viewer, String id) {
        plans.delete(target(viewer, id));
    }

    long save(Viewer viewer, SaveCourseInput input) {
        CourseRecord course = input.id() == null ? new CourseRecord() : course(viewer, input.id());
        course.setName(Typed.line(input.name(), "name", Typed.NAME));
        course.setDays(days(input.from(), input.to() == null ? input.from() : input.to()));
        if (input.from().isAfter(Calendar.today())) {
            throw new Mistake("IN_FUTURE", "from");
        }
        course.setUnitId(unit(viewer, input.unit(), input.from()));
        course.setNote(PlainText.optional(input.note(), "note", Typed.NOTE));
        course.setCampaignId(null);
        if (input.campaign() != null) {
            long campaign = Typed.id(input.campaign(), "UNKNOWN_CAMPAIGN", "campaign");
            if (!plans.hasCampaign(campaign)) {
                throw new Mistake("UNKNOWN_CAMPAIGN", "campaign");
            }
            course.setCampaignId(campaign);
        }
        Map<Long, Integer> participants = new LinkedHashMap<>();
        if (input.participants() != null) {
            for (ParticipantsInput came : input.participants()) {
                long unit = Typed.id(came.unit(), "UNKNOWN_UNIT", "participants");
                if (!plans.lives(unit, input.from())) {
                    throw new Mistake("UNKNOWN_UNIT", "participants");
                }
                if (came.persons() < 0
                        || came.persons() > MOST_PERSONS
                        || participants.put(unit, came.persons()) != null) {
                    throw new Mistake("BAD_PERSONS", "participants");
                }
            }
        }
        return plans.store(course, participants);
    }

    private CourseRecord course(Viewer viewer, String id) {
        CourseRecord course =
                plans.lockCourse(Typed.id(id, "NOT_FOUND", "id"))
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
        checkArea(viewer, course.getUnitId(), "id");
        return course;
    }

    /** Who came goes with it. */
    void removeCourse(Viewer viewer, String id) {
        plans.delete(course(viewer, id));
    }
}
