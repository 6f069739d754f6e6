package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;

/**
 * By what hamlets are judged.
 *
 * @param rule its id; null in SQL for the one in force there and then
 * @param purpose of that rule
 * @param plan its key; null in SQL for things as they are
 */
record Judging(Field<Long> rule, Field<String> purpose, Field<String> plan) {

    static final String UNKNOWN = "UNKNOWN";

    static final Judging DEFAULT =
            new Judging(
                    field("null::bigint", Long.class),
                    inline("GENERAL"),
                    field("null::text", String.class));

    /** As the arguments of a field say. */
    static Judging asked(Row<?> row) {
        return of(row.argument("rule"), row.argument("purpose"), row.argument("plan"));
    }

    /** As the filter of a list, an export or a tile says. */
    static Judging filtered(Row<?> row) {
        return of(row.argument("where").get("coverage"));
    }

    static Judging of(Input coverage) {
        return of(coverage.get("rule"), coverage.get("purpose"), coverage.get("plan"));
    }

    private static Judging of(Input rule, Input purpose, Input plan) {
        return new Judging(
                rule.present() ? rule.id() : DEFAULT.rule,
                purpose.present() ? purpose.text() : DEFAULT.purpose,
                plan.present() ? plan.text() : DEFAULT.plan);
    }

    /** Things as they are, by the same rule. */
    Judging withoutPlan() {
        return new Judging(rule, purpose, DEFAULT.plan);
    }

    /** As columns of a row made for the occasion say, see {@link VerdictReadModel}. */
    static Judging in(Table<?> row) {
        return new Judging(
                column(row, VerdictReadModel.RULE, Long.class),
                column(row, VerdictReadModel.PURPOSE, String.class),
                column(row, VerdictReadModel.PLAN, String.class));
    }

    private static <V> Field<V> column(Table<?> row, String name, Class<V> type) {
        return DSL.field(DSL.name(row.getName(), name), type);
    }

    /** The state of a hamlet; {@link #UNKNOWN} where there is no rule. */
    Field<String> state(Field<Long> hamlet, Field<LocalDate> asOf) {
        return coalesce(
                field(
                        "(select v.state from coverage.verdict({0}, {1}, {2}, {3}, {4}) v)",
                        String.class, hamlet, rule, purpose, plan, asOf),
                inline(UNKNOWN));
    }

    /** The rule by which a hamlet is judged; null in SQL where there is none. */
    Field<Long> ruleOf(Field<Long> hamlet, Field<LocalDate> asOf) {
        return field(
                "(select r.rule_id from coverage.rules({0}, {1}, {2}, {3}) r)",
                Long.class, hamlet, rule, purpose, asOf);
    }
}
