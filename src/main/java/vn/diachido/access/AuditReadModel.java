package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.AUDIT;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Audit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

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
        filter("actor", (row, ids) -> row.table().ACTOR_ID.eq(DSL.any(ids.ids())));
        filter("subject", (row, ids) -> row.table().SUBJECT_ID.eq(DSL.any(ids.ids())));
        sort("AT", "bigint", row -> row.table().ID);
        list("audit");
    }

    @Override
    protected Condition access(Row<Audit> row) {
        return anyOf(Own.orAll(row, row.table().SUBJECT_ID), Own.orAll(row, row.table().ACTOR_ID));
    }
}
