package vn.diachido.squad.rule;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.squad.Tables.COMMUNE_JUDGEMENT;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.CommuneJudgement;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.Areas;
import vn.diachido.unit.UnitReadModel;

/** Clauses that the teams of communes break together. */
@Component
class TeamBreachReadModel extends ReadModel<CommuneJudgement> {

    TeamBreachReadModel() {
        super("TeamBreach", COMMUNE_JUDGEMENT, breach -> breach.CLAUSE_ID);
        column("number", breach -> breach.NUMBER);
        column("text", breach -> breach.TEXT);
        column("least", breach -> breach.LEAST);
        column("most", breach -> breach.MOST);
        field("count", TeamBreachReadModel::teams);
        neverNull("number", "text", "least", "count");
        one(
                "rule",
                RuleReadModel.class,
                (breach, rule) -> rule.table().ID.eq(breach.table().RULE_ID));
    }

    @Override
    protected Condition access(Row<CommuneJudgement> row) {
        return Areas.in(
                row.asked(),
                row.table().UNIT_ID,
                castNull(SQUAD_.BASE),
                SquadBreachReadModel.JUDGES);
    }

    @Override
    protected Condition alive(Row<CommuneJudgement> row) {
        return condition(
                        "squad.holds_in({0}, {1}, {2})",
                        row.table().RULE_ID, row.table().UNIT_ID, row.asOf())
                .and(
                        condition(
                                "{0} not between {1} and coalesce({2}, 2147483647)",
                                teams(row), row.table().LEAST, row.table().MOST));
    }

    private static Field<Integer> teams(Row<CommuneJudgement> row) {
        return DSL.field(
                "squad.teams({0}, {1}, {2})",
                Integer.class, row.table().CLAUSE_ID, row.table().UNIT_ID, row.asOf());
    }

    /** What communes break. */
    @Component
    static class OfUnits implements Contribution<UnitReadModel> {

        @Override
        public Class<UnitReadModel> target() {
            return UnitReadModel.class;
        }

        @Override
        public void addTo(UnitReadModel units) {
            units.many(
                    "teamBreaches",
                    TeamBreachReadModel.class,
                    (unit, breach) -> breach.table().UNIT_ID.eq(unit.table().UNIT_ID),
                    breach ->
                            List.of(
                                    breach.table().SEVERITY.desc(),
                                    breach.table().RULE_ID.asc(),
                                    breach.table().NUMBER.asc()));
        }
    }
}
