package vn.diachido.squad.rule;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.squad.Tables.JUDGEMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Judgement;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Role;
import vn.diachido.squad.SquadReadModel;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.Areas;

/** Clauses that squads break on a day: those see them who keep or plan squads there. */
@Component
class SquadBreachReadModel extends ReadModel<Judgement> {

    /** Who is told how a squad is composed. */
    static final Set<Role> JUDGES = judges();

    SquadBreachReadModel() {
        super("SquadBreach", JUDGEMENT, breach -> breach.CLAUSE_ID);
        column("number", breach -> breach.NUMBER);
        column("text", breach -> breach.TEXT);
        column("least", breach -> breach.LEAST);
        column("most", breach -> breach.MOST);
        field("count", row -> counted(row, false));
        field("certain", row -> DSL.field(isBroken(row, true)));
        neverNull("number", "text", "least", "count", "certain");
        one(
                "rule",
                RuleReadModel.class,
                (breach, rule) -> rule.table().ID.eq(breach.table().RULE_ID));
    }

    private static Set<Role> judges() {
        Set<Role> judges = EnumSet.of(Role.PLANNER);
        judges.addAll(SquadRoles.KEEPERS);
        return Set.copyOf(judges);
    }

    @Override
    protected Condition access(Row<Judgement> row) {
        return Areas.in(row.asked(), row.table().UNIT_ID, row.table().BASE, JUDGES);
    }

    @Override
    protected Condition alive(Row<Judgement> row) {
        return condition(
                        "squad.holds({0}, {1}, {2}, {3}, {4})",
                        row.table().RULE_ID,
                        row.table().KIND,
                        row.table().LEVEL,
                        row.table().UNIT_ID,
                        row.asOf())
                .and(isBroken(row, false));
    }

    private static Field<Integer> counted(Row<Judgement> row, boolean hoping) {
        return DSL.field(
                "squad.counted({0}, {1}, {2}, {3})",
                Integer.class,
                row.table().CLAUSE_ID,
                row.table().SQUAD_ID,
                row.asOf(),
                inline(hoping));
    }

    private static Condition isBroken(Row<Judgement> row, boolean hoping) {
        return condition(
                "{0} not between {1} and coalesce({2}, 2147483647)",
                counted(row, hoping), row.table().LEAST, row.table().MOST);
    }

    /** What squads break. */
    @Component
    static class OfSquads implements Contribution<SquadReadModel> {

        private final SquadBreachReadModel breaches;

        OfSquads(SquadBreachReadModel breaches) {
            this.breaches = breaches;
        }

        @Override
        public Class<SquadReadModel> target() {
            return SquadReadModel.class;
        }

        @Override
        public void addTo(SquadReadModel squads) {
            squads.many(
                    "breaches",
                    SquadBreachReadModel.class,
                    (squad, breach) -> breach.table().SQUAD_ID.eq(squad.table().ID),
                    breach ->
                            List.of(
                                    breach.table().SEVERITY.desc(),
                                    breach.table().RULE_ID.asc(),
                                    breach.table().NUMBER.asc()));
            squads.filter("breachesRule", this::breaks);
        }

        private Condition breaks(Row<Squad> squad, Input rules) {
            Judgement broken = JUDGEMENT.as("broken");
            Field<Long> id = squad.table().ID;
            return exists(
                    selectOne()
                            .from(broken)
                            .where(broken.SQUAD_ID.eq(id))
                            .and(broken.RULE_ID.eq(DSL.any(rules.ids())))
                            .and(breaches.seenFrom(squad, broken)));
        }
    }
}
