package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_REPORT;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.database.jooq.outreach.tables.ActivityReport;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** How activities were reported and judged, for editors there and for whoever reported them. */
@Component
class ActivityReportReadModel extends ReadModel<ActivityReport> {

    private final ActivityParts parts;

    ActivityReportReadModel(ActivityParts parts) {
        super("ActivityReport", ACTIVITY_REPORT, report -> report.ID);
        this.parts = parts;
        secured();
        column("note", report -> report.NOTE);
        moment("reportedAt", report -> report.REPORTED_AT);
        moment("judgedAt", report -> report.JUDGED_AT);
        column("remark", report -> report.REMARK);
        one(
                "author",
                AccountReadModel.class,
                (report, account) -> account.table().ID.eq(report.table().AUTHOR_ID));
        one(
                "judge",
                AccountReadModel.class,
                (report, account) -> account.table().ID.eq(report.table().JUDGE_ID));
    }

    @Override
    protected Condition access(Row<ActivityReport> row) {
        return parts.seenInside(row, row.table().ID);
    }
}
