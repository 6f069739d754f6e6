package vn.diachido.coverage;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.coverage.Tables.CLAUSE;
import static vn.diachido.database.jooq.coverage.Tables.RULE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.coverage.tables.Clause;
import vn.diachido.database.jooq.coverage.tables.Rule;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.UnitReadModel;

/** Rules of coverage: known to all, each version for itself. */
@Component
public class CoverageRuleReadModel extends ReadModel<Rule> {

    CoverageRuleReadModel() {
        super("CoverageRule", RULE, rule -> rule.ID);
        column("key", rule -> rule.KEY);
        column("version", rule -> rule.VERSION);
        column("name", rule -> rule.NAME);
        column("nameEn", rule -> rule.NAME_EN);
        column("purpose", rule -> rule.PURPOSE);
        column("combines", rule -> rule.COMBINES);
        column("nothingFoundDays", rule -> rule.NOTHING_FOUND_DAYS);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
        field("valid", row -> DSL.field(Days.within(row.table().VALID, row.asOf())));
        neverNull("valid", "version", "nothingFoundDays");
        one(
                "unit",
                UnitReadModel.class,
                (rule, unit) -> unit.table().UNIT_ID.eq(rule.table().UNIT_ID));
        many(
                "clauses",
                OfRule.class,
                (rule, clause) -> clause.table().RULE_ID.eq(rule.table().ID),
                clause -> List.of(clause.table().NUMBER.asc()));
        filter("purpose", (row, said) -> row.table().PURPOSE.eq(DSL.any(said.texts())));
        filter("key", (row, said) -> row.table().KEY.eq(DSL.any(said.texts())));
        filter(
                "valid",
                (row, is) -> DSL.field(Days.within(row.table().VALID, row.asOf())).eq(is.bool()));
        sortByName("NAME", rule -> rule.NAME);
        sort("VERSION", "int", row -> row.table().VERSION);
        single("coverageRule", row -> row.table().ID.eq(row.argument("id").id()));
        list("coverageRules");
    }

    @Override
    protected Condition access(Row<Rule> row) {
        return noCondition();
    }

    /** What rules ask for. */
    @Component
    static class OfRule extends ReadModel<Clause> {

        OfRule() {
            super("CoverageClause", CLAUSE, clause -> clause.ID);
            column("number", clause -> clause.NUMBER);
            column("kind", clause -> clause.KIND);
            column("meters", clause -> clause.METERS);
            column("days", clause -> clause.DAYS);
            field(
                    "activityKinds",
                    row -> DSL.field("to_json({0})", Object.class, row.table().ACTIVITY_KINDS));
            column("reported", clause -> clause.REPORTED);
            column("leastMembers", clause -> clause.LEAST_MEMBERS);
            column("inOrder", clause -> clause.IN_ORDER);
        }

        @Override
        protected Condition access(Row<Clause> row) {
            return noCondition();
        }
    }
}
