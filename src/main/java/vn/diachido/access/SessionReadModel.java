package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.SESSION;

import org.jooq.Condition;
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
        field("createdAt", row -> Own.moment(row.table().CREATED_AT));
        field("seenAt", row -> Own.moment(row.table().SEEN_AT));
        field("expiresAt", row -> Own.moment(row.table().EXPIRES_AT));
        neverNull("createdAt", "seenAt", "expiresAt");
    }

    @Override
    protected Condition access(Row<Session> row) {
        return Own.only(row, row.table().ACCOUNT_ID);
    }
}
