package vn.diachido.outreach.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.diachido.access.CommandDoer;
import vn.diachido.database.jooq.outreach.tables.records.ActivityRecord;

/** Writes reports that come from files, under the same rules as those that people send. */
@Component
public class ImportedReports {

    private final ReportRules rules;
    private final ReportRepository reports;
    private final CommandDoer commands;

    ImportedReports(ReportRules rules, ReportRepository reports, CommandDoer commands) {
        this.rules = rules;
        this.reports = reports;
        this.commands = commands;
    }

    /**
     * Whoever imports it is its author.
     *
     * @param activity of a data set, new or as it is stored
     * @param verified does it count at once?
     * @param said what the row said, to be told from what it says another time
     * @return does its position contradict its unit?
     */
    public boolean write(ActivityRecord activity, Report report, boolean verified, String said) {
        ReportRules.Checked checked = rules.check(report);
        activity.setImported(said);
        activity.setState(verified ? "VERIFIED" : "REPORTED");
        Long account = commands.doer().account();
        long by = account == null ? 0 : account;
        long id = reports.write(activity, by, checked, List.of());
        if (verified) {
            reports.judge(id, "VERIFIED", by, null);
        }
        return checked.conflict();
    }
}
