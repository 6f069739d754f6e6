package vn.diachido.access.personal;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;
import static vn.diachido.database.jooq.access.Tables.BREACH;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Breach;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Incidents with personal data, for administrators. */
@Component
public class BreachReadModel extends ReadModel<Breach> {

    BreachReadModel() {
        super("Breach", BREACH, breach -> breach.ID);
        secured();
        moment("noticedAt", breach -> breach.NOTICED_AT);
        moment("dueAt", breach -> breach.DUE_AT);
        column("description", breach -> breach.DESCRIPTION);
        column("persons", breach -> breach.PERSONS);
        moment("notifiedAt", breach -> breach.NOTIFIED_AT);
        filter("open", (row, open) -> DSL.field(row.table().NOTIFIED_AT.isNull()).eq(open.bool()));
        sort(
                "NOTICED",
                "float8",
                row ->
                        DSL.field(
                                "extract(epoch from {0})::float8",
                                Double.class, row.table().NOTICED_AT));
        list("breaches");
    }

    @Override
    protected Condition access(Row<Breach> row) {
        return row.asked().standing().isAdministrator() ? trueCondition() : falseCondition();
    }
}
