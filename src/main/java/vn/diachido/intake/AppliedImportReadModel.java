package vn.diachido.intake;

import static vn.diachido.database.jooq.intake.Tables.APPLIED_IMPORT;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.intake.tables.AppliedImport;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Imports that can still be taken back: one's own, for administrators all. */
@Component
class AppliedImportReadModel extends ReadModel<AppliedImport> {

    AppliedImportReadModel() {
        super("AppliedImport", APPLIED_IMPORT, row -> row.ID);
        secured();
        column("what", row -> row.WHAT);
        column("title", row -> row.TITLE);
        moment("appliedAt", row -> row.APPLIED_AT);
        one(
                "by",
                AccountReadModel.class,
                (row, account) -> account.table().ID.eq(row.table().ACCOUNT_ID));
        filter("what", (row, kinds) -> row.table().WHAT.eq(DSL.any(kinds.texts())));
        sort("APPLIED_AT", "bigint", row -> row.table().ID);
        list("appliedImports");
    }

    @Override
    protected Condition access(Row<AppliedImport> row) {
        return Own.orAll(row, row.table().ACCOUNT_ID);
    }
}
