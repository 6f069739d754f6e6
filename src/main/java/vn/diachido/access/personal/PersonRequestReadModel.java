package vn.diachido.access.personal;

import static vn.diachido.database.jooq.access.Tables.REQUEST;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.access.tables.Request;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What persons ask about their data. */
@Component
public class PersonRequestReadModel extends ReadModel<Request> {

    PersonRequestReadModel() {
        super("PersonRequest", REQUEST, request -> request.ID);
        secured();
        column("kind", request -> request.KIND);
        column("note", request -> request.NOTE);
        moment("receivedAt", request -> request.RECEIVED_AT);
        column("dueOn", request -> request.DUE_ON);
        field("overdue", row -> DSL.field(isOverdue(row)));
        neverNull("overdue");
        moment("answeredAt", request -> request.ANSWERED_AT);
        column("answer", request -> request.ANSWER);
        one(
                "account",
                AccountReadModel.class,
                (request, account) -> account.table().ID.eq(request.table().ACCOUNT_ID));
        filter("kind", (row, kinds) -> row.table().KIND.eq(DSL.any(kinds.texts())));
        filter("open", (row, open) -> DSL.field(row.table().ANSWERED_AT.isNull()).eq(open.bool()));
        filter("account", (row, ids) -> row.table().ACCOUNT_ID.eq(DSL.any(ids.ids())));
        sort("DUE", "date", row -> row.table().DUE_ON);
        list("personRequests");
    }

    @Override
    protected Condition access(Row<Request> row) {
        return Own.orAll(row, row.table().ACCOUNT_ID);
    }

    private static Condition isOverdue(Row<Request> row) {
        return row.table().ANSWERED_AT.isNull().and(row.table().DUE_ON.lt(row.asked().today()));
    }
}
