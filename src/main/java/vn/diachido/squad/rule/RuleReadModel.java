package vn.diachido.squad.rule;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.squad.Tables.CLAUSE;
import static vn.diachido.database.jooq.squad.Tables.RULE;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Clause;
import vn.diachido.database.jooq.squad.tables.Rule;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.unit.UnitReadModel;

/** Rules of composition: what documents say is known to all. */
@Component
public class RuleReadModel extends ReadModel<Rule> {

    RuleReadModel() {
        super("CompositionRule", RULE, rule -> rule.ID);
        column("name", rule -> rule.NAME);
        column("document", rule -> rule.DOCUMENT);
        field("kinds", row -> DSL.field("to_json({0})", Object.class, row.table().KINDS));
        field("levels", row -> DSL.field("to_json({0})", Object.class, row.table().LEVELS));
        column("severity", rule -> rule.SEVERITY);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
        field("valid", row -> DSL.field(alive(row)));
        neverNull("valid");
        one(
                "unit",
                UnitReadModel.class,
                (rule, unit) -> unit.table().UNIT_ID.eq(rule.table().UNIT_ID));
        many(
                "clauses",
                OfRule.class,
                (rule, clause) -> clause.table().RULE_ID.eq(rule.table().ID),
                clause -> List.of(clause.table().NUMBER.asc()));
        filter("severity", (row, said) -> row.table().SEVERITY.eq(DSL.any(said.texts())));
        filter("holdsIn", RuleReadModel::holdsIn);
        sortByName("NAME", rule -> rule.NAME);
        single("compositionRule", row -> row.table().ID.eq(row.argument("id").id()));
        list("compositionRules");
    }

    @Override
    protected Condition access(Row<Rule> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<Rule> row) {
        return Days.within(row.table().VALID, row.asOf());
    }

    private static Condition holdsIn(Row<Rule> row, Input unit) {
        Ancestry ancestry = ANCESTRY.as("holding_in");
        Field<Long> where = row.table().UNIT_ID;
        return where.isNull()
                .or(
                        exists(
                                selectOne()
                                        .from(ancestry)
                                        .where(ancestry.UNIT_ID.eq(unit.id()))
                                        .and(ancestry.ANCESTOR_ID.eq(where))
                                        .and(Days.within(ancestry.VALID, row.asOf()))));
    }

    /** What rules ask for. */
    @Component
    static class OfRule extends ReadModel<Clause> {

        OfRule() {
            super("RuleClause", CLAUSE, clause -> clause.ID);
            column("number", clause -> clause.NUMBER);
            column("counts", clause -> clause.COUNTS);
            column("role", clause -> clause.ROLE);
            field("traits", row -> DSL.field("to_json({0})", Object.class, row.table().TRAITS));
            column("least", clause -> clause.LEAST);
            column("most", clause -> clause.MOST);
            column("sizeFrom", clause -> clause.SIZE_FROM);
            column("sizeTo", clause -> clause.SIZE_TO);
            column("text", clause -> clause.TEXT);
            neverNull("least");
        }

        @Override
        protected Condition access(Row<Clause> row) {
            return noCondition();
        }
    }
}
