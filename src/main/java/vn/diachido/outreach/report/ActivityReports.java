package vn.diachido.outreach.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.database.jooq.outreach.tables.records.ActivityRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.outreach.ActivityReadModel;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** The life of a report: written, verified, sent back. Runs under trust. */
@Component
class ActivityReports {

    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    private final ReportRepository reports;
    private final ReportRules rules;
    private final AreaRepository areas;
    private final Audit audit;

    ActivityReports(
            ReportRepository reports, ReportRules rules, AreaRepository areas, Audit audit) {
        this.reports = reports;
        this.rules = rules;
        this.areas = areas;
        this.audit = audit;
    }

    long report(Viewer viewer, @Nullable Long id, Report report, List<Long> photos) {
        ActivityRecord activity = id == null ? new ActivityRecord() : own(viewer, id);
        if (!holds(viewer, report.unit(), report.places(), report.first(), ANY)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        ReportRules.Checked checked = rules.check(report);
        activity.setState("REPORTED");
        return reports.write(activity, viewer.account(), checked, photos);
    }

    private ActivityRecord own(Viewer viewer, long id) {
        ActivityRecord activity =
                reports.lock(id)
                        .filter(it -> reports.isAuthor(viewer.account(), id))
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
        if (activity.getState().equals("VERIFIED")) {
            throw new Mistake("VERIFIED_ALREADY", "id");
        }
        return activity;
    }

    long verify(Viewer viewer, long id) {
        return judge(viewer, id, "VERIFIED", null);
    }

    long giveBack(Viewer viewer, long id, String remark) {
        return judge(viewer, id, "RETURNED", remark);
    }

    private long judge(Viewer viewer, long id, String state, @Nullable String remark) {
        ActivityRecord activity =
                reports.lock(id)
                        .filter(it -> it.getState().equals("VERIFIED") || maySee(viewer, it))
                        .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
        if (!edits(viewer, activity)) {
            throw new Mistake("OUTSIDE_AREA", "id");
        }
        if (activity.getState().equals(state)) {
            throw new Mistake("JUDGED_ALREADY", "id");
        }
        reports.judge(id, state, viewer.account(), remark);
        audit.note(
                Note.of(Doer.account(viewer.account()), "ACTIVITY_" + state, null)
                        .on("Activity", id));
        return id;
    }

    private boolean maySee(Viewer viewer, ActivityRecord activity) {
        return edits(viewer, activity) || reports.isAuthor(viewer.account(), activity.getId());
    }

    private boolean edits(Viewer viewer, ActivityRecord activity) {
        Point at = (Point) activity.getPosition();
        List<Long> hamlets = reports.hamlets(activity.getId());
        return areas.holds(
                        viewer,
                        activity.getUnitId(),
                        at == null ? null : (Double) at.getX(),
                        at == null ? null : (Double) at.getY(),
                        ActivityReadModel.EDITORS)
                || holds(
                        viewer,
                        activity.getUnitId(),
                        hamlets.isEmpty() ? List.of(activity.getUnitId()) : hamlets,
                        Objects.requireNonNull(activity.getDays().from()),
                        ActivityReadModel.EDITORS);
    }

    /** In the unit, or where its places of then are today. */
    private boolean holds(
            Viewer viewer, long unit, List<Long> places, LocalDate said, Set<Role> roles) {
        return areas.holds(viewer, unit, null, null, roles)
                || reports.onDay(places, said, Calendar.today()).stream()
                        .anyMatch(place -> areas.holds(viewer, place, null, null, roles));
    }
}
