package vn.diachido.outreach;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Activity;
import vn.diachido.query.Row;
import vn.diachido.query.request.Visibility;

/** Parts of an activity are seen by those who see the activity. */
@Component
class ActivityParts {

    private final ObjectProvider<ActivityReadModel> activities;

    ActivityParts(ObjectProvider<ActivityReadModel> activities) {
        this.activities = activities;
    }

    Condition seen(Row<?> part, Field<Long> activityId) {
        Activity whole = ACTIVITY.as("whole");
        return exists(
                selectOne()
                        .from(whole)
                        .where(whole.ID.eq(activityId))
                        .and(activities.getObject().seenFrom(part, whole)));
    }

    /** Where the asker edits, or what they reported. */
    Condition seenInside(Row<?> part, Field<Long> activityId) {
        Activity whole = ACTIVITY.as("whole");
        Row<Activity> row = new Row<>(whole, part.asked(), Map.of());
        Condition inside = ActivityReadModel.isInside(row);
        return Visibility.of(inside) == Visibility.NONE
                ? inside
                : exists(
                        selectOne()
                                .from(whole)
                                .where(whole.ID.eq(activityId))
                                .and(activities.getObject().seenFrom(part, whole))
                                .and(inside));
    }

    /** The first day of the activity. */
    static Field<LocalDate> day(Field<Long> activityId) {
        Activity whole = ACTIVITY.as("whole_day");
        return DSL.field(
                select(ActivityReadModel.day(whole)).from(whole).where(whole.ID.eq(activityId)));
    }
}
