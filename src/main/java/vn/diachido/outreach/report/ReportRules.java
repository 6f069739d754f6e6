package vn.diachido.outreach.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.records.IndicatorRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.outreach.CatalogueRepository;
import vn.diachido.outreach.Typed;

/** What a report must be, whoever sends it and however. */
@Component
public class ReportRules {

    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    /** A report that keeps the rules. */
    record Checked(Report report, boolean outside, boolean conflict, List<CheckedResult> results) {}

    /** A result with what is known of its indicator. */
    record CheckedResult(IndicatorRecord indicator, @Nullable Long platform, BigDecimal value) {}

    private final ReportRepository reports;
    private final CatalogueRepository catalogue;

    ReportRules(ReportRepository reports, CatalogueRepository catalogue) {
        this.reports = reports;
        this.catalogue = catalogue;
    }

    Checked check(Report report) {
        checkDays(report);
        checkWho(report);
        boolean outside = checkWhere(report);
        boolean conflict = checkPosition(report);
        List<CheckedResult> results = results(report);
        if (report.foundNothing() && !results.isEmpty()) {
            throw new Mistake("NOTHING_AND_RESULTS", "results");
        }
        return new Checked(report, outside, conflict, results);
    }

    private static void checkDays(Report report) {
        if (report.last().isBefore(report.first())) {
            throw new Mistake("BAD_DAYS", "to");
        }
        if (report.last().isAfter(Calendar.today())) {
            throw new Mistake("ACTIVITY_AHEAD", "to");
        }
    }

    private void checkWho(Report report) {
        if (report.squads().isEmpty()) {
            throw new Mistake("SQUAD_NEEDED", "squads");
        }
        if (reports.countSquads(report.squads()) < Set.copyOf(report.squads()).size()) {
            throw new Mistake("UNKNOWN_SQUAD", "squads");
        }
        reports.squadNotThere(report.squads(), report.days())
                .ifPresent(name -> {
                    throw new Mistake("SQUAD_NOT_THERE", "from", name);
                });
        if (report.campaign() != null && !reports.hasCampaign(report.campaign())) {
            throw new Mistake("UNKNOWN_CAMPAIGN", "campaign");
        }
    }

    /** Does some of it lie outside of where its squads belong? */
    private boolean checkWhere(Report report) {
        if (!reports.lives(report.unit(), report.first())) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        if (!reports.allHamletsIn(report.hamlets(), report.unit(), report.first())) {
            throw new Mistake("HAMLET_ELSEWHERE", "hamlets");
        }
        boolean outside = reports.isOutside(report.places(), report.squads(), report.first());
        if (outside && !report.outside()) {
            throw new Mistake("OUTSIDE_SQUAD_AREA", "hamlets");
        }
        return outside;
    }

    /** Does its position contradict the unit it is reported for? */
    private boolean checkPosition(Report report) {
        Typed.checkPosition(report.longitude(), report.latitude());
        boolean conflict = report.longitude() != null && reports.isElsewhere(report);
        if (conflict && !report.conflict()) {
            throw new Mistake("POSITION_ELSEWHERE", "longitude");
        }
        return conflict;
    }

    private List<CheckedResult> results(Report report) {
        List<CheckedResult> results = new ArrayList<>();
        Set<List<?>> seen = new HashSet<>();
        for (Report.Result result : report.results()) {
            IndicatorRecord indicator = catalogue.indicator(result.indicator(), "results");
            Long platform =
                    result.platform() == null
                            ? null
                            : (Long) catalogue.platform(result.platform(), "results");
            check(indicator, result.value());
            if (!seen.add(java.util.Arrays.asList(indicator.getId(), platform))) {
                throw new Mistake("RESULT_TWICE", "results", indicator.getName());
            }
            results.add(new CheckedResult(indicator, platform, result.value()));
        }
        return results;
    }

    private static void check(IndicatorRecord indicator, BigDecimal value) {
        if (indicator.getAddable().equals("NEVER")) {
            throw new Mistake("NOT_ADDABLE", "results", indicator.getName());
        }
        if (indicator.getCounted() != null) {
            throw new Mistake("COUNTED_ITSELF", "results", indicator.getName());
        }
        if (value.signum() < 0) {
            throw new Mistake("NEGATIVE_RESULT", "results", indicator.getName());
        }
        int decimals = indicator.getMeasure().equals("MONEY") ? 2 : 0;
        if (value.stripTrailingZeros().scale() > decimals || value.compareTo(LARGEST) >= 0) {
            throw new Mistake("NOT_WHOLE", "results", indicator.getName());
        }
    }
}
