package vn.diachido.coverage.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.coverage.CoverageRoles;
import vn.diachido.coverage.rule.CoverageRuleMutations.ExcludeHamletInput;
import vn.diachido.coverage.rule.CoverageRuleMutations.IncludeHamletInput;
import vn.diachido.database.Period;
import vn.diachido.graphql.Mistake;
import vn.diachido.outreach.Typed;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Hamlets that are left out on purpose. */
@Component
class Exclusions {

    private static final int LONGEST_REASON = 500;

    private final CoverageRuleRepository rows;
    private final AreaRepository areas;
    private final Audit audit;

    Exclusions(CoverageRuleRepository rows, AreaRepository areas, Audit audit) {
        this.rows = rows;
        this.areas = areas;
        this.audit = audit;
    }

    long exclude(Viewer viewer, ExcludeHamletInput input) {
        long hamlet = hamlet(viewer, input.hamlet());
        Period days = days(input.from(), input.to());
        String reason = Typed.line(input.reason(), "reason", LONGEST_REASON);
        if (rows.isExcluded(hamlet, days)) {
            throw new Mistake("EXCLUDED_ALREADY", "from");
        }
        rows.exclude(hamlet, days, reason);
        note(viewer, "HAMLET_EXCLUDED", hamlet);
        return hamlet;
    }

    long include(Viewer viewer, IncludeHamletInput input) {
        long hamlet = hamlet(viewer, input.hamlet());
        Typed.day(input.from(), "from");
        if (rows.include(hamlet, input.from()) == 0) {
            throw new Mistake("NOT_EXCLUDED", "from");
        }
        note(viewer, "HAMLET_INCLUDED", hamlet);
        return hamlet;
    }

    private static Period days(LocalDate from, @Nullable LocalDate to) {
        Typed.day(from, "from");
        if (to != null) {
            Typed.day(to, "to");
            if (to.isBefore(from)) {
                throw new Mistake("BAD_DAYS", "to");
            }
        }
        return new Period(from, to == null ? null : to.plusDays(1));
    }

    private long hamlet(Viewer viewer, String text) {
        long hamlet = Typed.id(text, "UNKNOWN_HAMLET", "hamlet");
        if (!rows.isHamlet(hamlet)) {
            throw new Mistake("UNKNOWN_HAMLET", "hamlet");
        }
        if (!areas.holds(viewer, hamlet, null, null, CoverageRoles.PLANNERS)) {
            throw new Mistake("OUTSIDE_AREA", "hamlet");
        }
        return hamlet;
    }

    private void note(Viewer viewer, String action, long hamlet) {
        audit.note(Note.of(Doer.account(viewer.account()), action, null).on("Hamlet", hamlet));
    }
}
