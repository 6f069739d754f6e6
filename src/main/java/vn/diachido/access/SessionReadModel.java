package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.SESSION;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Session;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Where an account is signed in: its own person's business, and of nobody else. */
@Component
public class SessionReadModel extends ReadModel<Session> {

    SessionReadModel() {
        super("Session", SESSION, session -> session.ID);
        secured();
        column("kind", session -> session.KIND);
        column("label", session -> session.LABEL);
        moment("createdAt", row -> row.CREATED_AT);
        moment("seenAt", row -> row.SEEN_AT);
        moment("expiresAt", row -> row.EXPIRES_AT);
        field("current", row -> DSL.field(row.table().ID.eq(row.asked().session())));
        neverNull("current");
    }

    @Override
    protected Condition access(Row<Session> row) {
        return Own.only(row, row.table().ACCOUNT_ID);
    }
}
