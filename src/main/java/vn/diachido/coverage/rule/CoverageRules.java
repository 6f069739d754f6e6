package vn.diachido.coverage.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.coverage.CoverageRoles;
import vn.diachido.coverage.rule.CoverageRuleMutations.CoverageClauseInput;
import vn.diachido.coverage.rule.CoverageRuleMutations.SaveCoverageRuleInput;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.coverage.tables.records.ClauseRecord;
import vn.diachido.database.jooq.coverage.tables.records.RuleRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.outreach.Typed;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** Rules of coverage: each change is another version, and the days are divided between them. */
@Component
class CoverageRules {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_CLAUSES = 20;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_METERS = 100_000;
    private static final int MOST_MEMBERS = 1_000;

    private final CoverageRuleRepository rows;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final Audit audit;

    CoverageRules(
            CoverageRuleRepository rows, AreaRepository areas, UnitRepository units, Audit audit) {
        this.rows = rows;
        this.areas = areas;
        this.units = units;
        this.audit = audit;
    }

    /** Writes a rule, or its next version. */
    long save(Viewer viewer, SaveCoverageRuleInput input) {
        String key = key(input.key());
        Long unit = input.unit() == null ? null : (Long) unit(input.unit());
        if (!areas.holds(viewer, unit == null ? 0 : unit, null, null, CoverageRoles.RULERS)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        Typed.day(input.validFrom(), "validFrom");
        within(input.nothingFoundDays(), 1, MOST_DAYS, "nothingFoundDays");
        RuleRecord last = rows.latest(key);
        int version = last == null ? 1 : last.getVersion() + 1;
        if (last != null) {
            checkSame(last, input, unit);
        }
        List<ClauseRecord> clauses = clauses(input.clauses());
        if (rows.isAnotherInForce(key, input.purpose(), unit, input.validFrom())) {
            throw new Mistake("OTHER_RULE_IN_FORCE", "validFrom");
        }
        RuleRecord rule = new RuleRecord();
        rule.setKey(key);
        rule.setVersion(version);
        rule.setName(Typed.line(input.name(), "name", LONGEST_NAME));
        rule.setNameEn(PlainText.optional(input.nameEn(), "nameEn", LONGEST_NAME));
        rule.setPurpose(input.purpose());
        rule.setUnitId(unit);
        rule.setCombines(input.combines());
        rule.setNothingFoundDays(input.nothingFoundDays());
        rule.setValid(Period.from(input.validFrom()));
        if (last != null) {
            rows.end(last.getId(), input.validFrom());
        }
        long id = rows.write(rule, clauses);
        audit.note(
                Note.of(Doer.account(viewer.account()), "COVERAGE_RULE_SAVED", null)
                        .on("CoverageRule", id));
        return id;
    }

    private static String key(String text) {
        String key = text.strip();
        if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            throw new Mistake("BAD_KEY", "key");
        }
        return key;
    }

    private long unit(String text) {
        long unit = Typed.id(text, "UNKNOWN_UNIT", "unit");
        if (!units.exists(unit)) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        return unit;
    }

    private static void checkSame(
            RuleRecord last, SaveCoverageRuleInput input, @Nullable Long unit) {
        if (!last.getPurpose().equals(input.purpose()) || !Objects.equals(last.getUnitId(), unit)) {
            throw new Mistake("ANOTHER_RULE", "key");
        }
        LocalDate since = last.getValid().from();
        LocalDate until = last.getValid().until();
        if (since != null && !since.isBefore(input.validFrom())
                || until != null && until.isAfter(input.validFrom())) {
            throw new Mistake("VERSION_NOT_LATER", "validFrom");
        }
    }

    private static List<ClauseRecord> clauses(List<CoverageClauseInput> inputs) {
        if (inputs.isEmpty() || inputs.size() > MOST_CLAUSES) {
            throw new Mistake("BAD_CLAUSES", "clauses", MOST_CLAUSES);
        }
        List<ClauseRecord> clauses = new ArrayList<>();
        for (CoverageClauseInput input : inputs) {
            ClauseRecord clause = clause(input);
            clause.setNumber(clauses.size() + 1);
            clauses.add(clause);
        }
        return clauses;
    }

    private static ClauseRecord clause(CoverageClauseInput input) {
        boolean activity = input.kind().equals("ACTIVITY");
        boolean squad = input.kind().equals("SQUAD");
        List<String> kinds = Objects.requireNonNullElse(input.activityKinds(), List.of());
        boolean reported = Boolean.TRUE.equals(input.reported());
        boolean inOrder = Boolean.TRUE.equals(input.inOrder());
        boolean fits =
                activity == (input.days() != null)
                        && activity == (input.meters() == null)
                        && (activity || kinds.isEmpty() && !reported)
                        && (squad || input.leastMembers() == null && !inOrder);
        if (!fits) {
            throw new Mistake("CLAUSE_MIXED", "clauses");
        }
        if (input.meters() != null) {
            double meters = input.meters();
            if (!(meters > 0 && meters <= MOST_METERS)) {
                throw new Mistake("BAD_METERS", "clauses", MOST_METERS);
            }
        }
        within(input.days(), 1, MOST_DAYS, "clauses");
        within(input.leastMembers(), 1, MOST_MEMBERS, "clauses");
        ClauseRecord clause = new ClauseRecord();
        clause.setKind(input.kind());
        clause.setMeters(input.meters());
        clause.setDays(input.days());
        clause.setActivityKinds(kinds.stream().distinct().toArray(String[]::new));
        clause.setReported(reported);
        clause.setLeastMembers(input.leastMembers());
        clause.setInOrder(inOrder);
        return clause;
    }

    private static void within(@Nullable Integer number, int least, int most, String field) {
        if (number != null && (number < least || number > most)) {
            throw new Mistake("NUMBER_OUT_OF_RANGE", field, least, most);
        }
    }
}
