package vn.diachido.squad.rule;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.squad.tables.records.ClauseRecord;
import vn.diachido.database.jooq.squad.tables.records.RuleRecord;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.AreaRepository;

/** Writes rules of composition. */
@Controller
class RuleMutations {

    private static final int NAME_LENGTH = 300;
    private static final int TEXT_LENGTH = 500;
    private static final int MOST_CLAUSES = 50;
    private static final int MOST_PERSONS = 1000;

    record ClauseInput(
            String counts,
            @Nullable String role,
            @Nullable List<String> traits,
            int least,
            @Nullable Integer most,
            @Nullable Integer sizeFrom,
            @Nullable Integer sizeTo,
            String text) {}

    record RuleInput(
            @Nullable String id,
            String name,
            String document,
            @Nullable String unit,
            List<String> kinds,
            @Nullable List<String> levels,
            String severity,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<ClauseInput> clauses) {}

    record RulePayload(@Nullable Found compositionRule, List<UserError> userErrors) {}

    private final RuleRepository rules;
    private final AreaRepository areas;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    RuleMutations(
            RuleRepository rules,
            AreaRepository areas,
            Trust trust,
            Audit audit,
            Mistakes mistakes) {
        this.rules = rules;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    RulePayload saveCompositionRule(
            @Argument RuleInput input, DataFetchingEnvironment environment, Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(
                language,
                () ->
                        new RulePayload(
                                new Found(
                                        RuleReadModel.class,
                                        trust.trusted(() -> save(viewer, input))),
                                List.of()),
                errors -> new RulePayload(null, errors));
    }

    private long save(Viewer viewer, RuleInput input) {
        RuleRecord rule = input.id() == null ? rules.newRule() : kept(viewer, input.id());
        Long unit = input.unit() == null ? null : (Long) unit(input.unit());
        check(viewer, unit, "unit");
        if (input.kinds().isEmpty()) {
            throw new Mistake("MISSING", "kinds");
        }
        rule.setName(SquadInput.text(input.name(), "name", NAME_LENGTH));
        rule.setDocument(SquadInput.text(input.document(), "document", NAME_LENGTH));
        rule.setUnitId(unit);
        rule.setKinds(input.kinds().stream().distinct().toArray(String[]::new));
        rule.setLevels(
                Objects.requireNonNullElse(input.levels(), List.<String>of()).stream()
                        .distinct()
                        .toArray(String[]::new));
        rule.setSeverity(input.severity());
        rule.setValid(SquadInput.period(input.validFrom(), input.validTo()));
        List<ClauseRecord> clauses = clauses(input.clauses());
        rule.store();
        rules.write(rule.getId(), clauses);
        audit.note(
                Note.of(Doer.account(viewer.account()), "COMPOSITION_RULE_SAVED", null)
                        .on("CompositionRule", rule.getId()));
        return rule.getId();
    }

    private static List<ClauseRecord> clauses(List<ClauseInput> inputs) {
        if (inputs.isEmpty() || inputs.size() > MOST_CLAUSES) {
            throw new Mistake("BAD_CLAUSES", "clauses", MOST_CLAUSES);
        }
        List<ClauseRecord> clauses = new ArrayList<>();
        for (ClauseInput input : inputs) {
            check(input);
            ClauseRecord clause = new ClauseRecord();
            clause.setNumber(clauses.size() + 1);
            clause.setCounts(input.counts());
            clause.setRole(input.role());
            clause.setTraits(traits(input).toArray(String[]::new));
            clause.setLeast(input.least());
            clause.setMost(input.most());
            clause.setSizeFrom(input.sizeFrom());
            clause.setSizeTo(input.sizeTo());
            clause.setText(SquadInput.text(input.text(), "clauses", TEXT_LENGTH));
            clauses.add(clause);
        }
        return clauses;
    }

    private static List<String> traits(ClauseInput input) {
        return Objects.requireNonNullElse(input.traits(), List.<String>of()).stream()
                .distinct()
                .toList();
    }

    /** What the database would not take, said in words. */
    private static void check(ClauseInput clause) {
        Integer most = clause.most();
        boolean numbers =
                clause.least() >= 0
                        && clause.least() <= MOST_PERSONS
                        && (most == null ? clause.least() > 0 : most >= clause.least());
        boolean teams = clause.counts().equals("TEAMS");
        Integer from = clause.sizeFrom();
        Integer to = clause.sizeTo();
        boolean sizes =
                teams
                        ? from != null && from >= 0 && (to == null || to >= from)
                        : from == null && to == null;
        boolean members =
                clause.counts().equals("MEMBERS")
                        || clause.role() == null && traits(clause).isEmpty();
        if (!numbers || !sizes || !members) {
            throw new Mistake("BAD_CLAUSE", "clauses", clause.text());
        }
    }

    private RuleRecord kept(Viewer viewer, String id) {
        RuleRecord rule =
                SquadInput.number(id)
                        .flatMap(rules::findRule)
                        .orElseThrow(() -> new Mistake("UNKNOWN_RULE", "id"));
        check(viewer, rule.getUnitId(), "id");
        return rule;
    }

    private long unit(String id) {
        return SquadInput.number(id)
                .filter(rules::hasUnit)
                .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
    }

    private void check(Viewer viewer, @Nullable Long unit, String field) {
        if (!areas.holds(viewer, unit == null ? 0 : unit, null, null, SquadRoles.RULERS)) {
            throw new Mistake("OUTSIDE_AREA", field);
        }
    }
}
