package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.database.jooq.outreach.tables.Activity;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** How activities were reported and judged, for editors there and for whoever reported them. */
@Component
class ActivityReportReadModel extends ReadModel<Activity> {

    ActivityReportReadModel() {
        super("ActivityReport", ACTIVITY, activity -> activity.ID);
        secured();
        column("note", activity -> activity.NOTE);
        moment("reportedAt", activity -> activity.REPORTED_AT);
        moment("judgedAt", activity -> activity.JUDGED_AT);
        column("remark", activity -> activity.REMARK);
        one(
                "author",
                AccountReadModel.class,
                (activity, account) -> account.table().ID.eq(activity.table().AUTHOR_ID));
        one(
                "judge",
                AccountReadModel.class,
                (activity, account) -> account.table().ID.eq(activity.table().JUDGE_ID));
    }

    @Override
    protected Condition access(Row<Activity> row) {
        return ActivityReadModel.isInside(row);
    }
}
