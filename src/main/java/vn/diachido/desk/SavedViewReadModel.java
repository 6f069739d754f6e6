package vn.diachido.desk;

import static vn.diachido.database.jooq.desk.Tables.SAVED_VIEW;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.util.EnumSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.desk.tables.SavedView;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Role;
import vn.diachido.unit.Areas;
import vn.diachido.unit.UnitReadModel;

/** Views: one's own, and those that are shared where one has a role. */
@Component
class SavedViewReadModel extends ReadModel<SavedView> {

    /** Whoever works somewhere. */
    static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    SavedViewReadModel() {
        super("SavedView", SAVED_VIEW, view -> view.ID);
        column("list", view -> view.LIST);
        column("name", view -> view.NAME);
        column("question", view -> view.QUESTION);
        field("own", row -> DSL.field(Own.only(row, row.table().ACCOUNT_ID)));
        neverNull("own");
        one(
                "sharedWith",
                UnitReadModel.class,
                (view, unit) -> unit.table().UNIT_ID.eq(view.table().UNIT_ID));
        filter("list", (row, lists) -> row.table().LIST.eq(DSL.any(lists.texts())));
        sortByName("NAME", view -> view.NAME);
        list("savedViews");
    }

    @Override
    protected Condition access(Row<SavedView> row) {
        if (!row.asked().standing().signedIn()) {
            return DSL.falseCondition();
        }
        return Own.only(row, row.table().ACCOUNT_ID)
                .or(
                        row.table()
                                .UNIT_ID
                                .isNotNull()
                                .and(
                                        Areas.in(
                                                row.asked(),
                                                row.table().UNIT_ID,
                                                DSL.castNull(BOUNDARY.GEOM),
                                                EVERYBODY)));
    }
}
