package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.CONSENT;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Consent;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What persons agreed to, in the words they agreed to. */
@Component
public class ConsentReadModel extends ReadModel<Consent> {

    ConsentReadModel() {
        super("Consent", CONSENT, consent -> consent.ID);
        secured();
        column("purpose", consent -> consent.PURPOSE);
        column("text", consent -> consent.TEXT);
        moment("givenAt", row -> row.GIVEN_AT);
        moment("withdrawnAt", row -> row.WITHDRAWN_AT);
    }

    @Override
    protected Condition access(Row<Consent> row) {
        return Own.orAll(row, row.table().ACCOUNT_ID);
    }
}
