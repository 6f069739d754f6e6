package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.AUDIT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Audit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Visibility;

/** What was done: all of it for administrators, for others what they did and what concerns them. */
@Component
public class AuditReadModel extends ReadModel<Audit> {

    AuditReadModel() {
        super("AuditEntry", AUDIT, entry -> entry.ID);
        secured();
        moment("at", row -> row.AT);
        column("actor", entry -> entry.ACTOR);
        column("action", entry -> entry.ACTION);
        column("entity", entry -> entry.ENTITY);
        id("thing", entry -> entry.THING);
        column("reason", entry -> entry.REASON);
        one(
                "account",
                AccountReadModel.class,
                (entry, account) -> account.table().ID.eq(entry.table().ACTOR_ID));
        one(
                "subject",
                AccountReadModel.class,
                (entry, account) -> account.table().ID.eq(entry.table().SUBJECT_ID));
        filter("action", (row, actions) -> row.table().ACTION.eq(DSL.any(actions.texts())));
        filter("actor", (row, ids) -> isOf(row, row.table().ACTOR_ID, ids));
        filter("subject", (row, ids) -> isOf(row, row.table().SUBJECT_ID, ids));
        sort("AT", "bigint", row -> row.table().ID);
        list("audit");
    }

    /** Whoever may not see an account may not find entries by it either. */
    private static Condition isOf(Row<Audit> row, Field<Long> account, Input ids) {
        return account.eq(DSL.any(ids.ids())).and(Own.orAll(row, account));
    }

    @Override
    protected Condition access(Row<Audit> row) {
        return Visibility.any(
                Own.orAll(row, row.table().SUBJECT_ID), Own.orAll(row, row.table().ACTOR_ID));
    }
}
