package vn.diachido.outreach.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.jooq.outreach.tables.records.ActivityRecord;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.outreach.report.ImportedReports;
import vn.diachido.outreach.report.Report;

/** Writes the activities of one import, and counts them. */
final class ActivityStore {

    private static final String WHAT = "activity";

    private final ImportedReports reports;
    private final ActivityImportRepository activities;
    private final long dataSetId;
    private final boolean verified;
    private final ImportBounds bounds;
    private final List<Difference> differences;
    private final Map<String, ActivityRecord> stored;
    private final Set<String> seen = new HashSet<>();
    private int made;
    private int ended;
    private int changed;
    private int unchanged;
    private int rejected;

    ActivityStore(
            ImportedReports reports,
            ActivityImportRepository activities,
            long dataSetId,
            boolean verified,
            ImportBounds bounds,
            List<Difference> differences) {
        this.reports = reports;
        this.activities = activities;
        this.dataSetId = dataSetId;
        this.verified = verified;
        this.bounds = bounds;
        this.differences = differences;
        this.stored = activities.findByKey(dataSetId);
    }

    /** A row that is rejected this time does not end what an earlier one said. */
    void note(String key) {
        seen.add(key);
    }

    /** Does its position contradict its unit? */
    boolean put(String key, Report report) {
        bounds.check(report.unit());
        ActivityRecord before = stored.get(key);
        String said = report.toString();
        if (before != null && said.equals(before.getImported())) {
            unchanged++;
            return before.getUnitConflict();
        }
        boolean conflict =
                reports.write(before == null ? fresh(key) : before, report, verified, said);
        String change = before == null ? "NEW" : "CHANGED";
        differences.add(difference(key, report.name(), change));
        if (before == null) {
            made++;
        } else {
            changed++;
        }
        return conflict;
    }

    private ActivityRecord fresh(String key) {
        ActivityRecord activity = new ActivityRecord();
        activity.setDataSetId(dataSetId);
        activity.setSourceKey(key);
        return activity;
    }

    void countRejected() {
        rejected++;
    }

    /** Those that no row named go. */
    void endOthers() {
        List<ActivityRecord> gone =
                stored.values().stream().filter(it -> !seen.contains(it.getSourceKey())).toList();
        gone.forEach(it -> differences.add(difference(it.getSourceKey(), it.getName(), "ENDED")));
        activities.delete(gone);
        ended += gone.size();
    }

    private static Difference difference(@Nullable String key, String name, String change) {
        return new Difference(WHAT, String.valueOf(key), name, change, "", "");
    }

    ChangeCounts counts() {
        return new ChangeCounts(WHAT, made, ended, changed, unchanged, rejected);
    }
}
