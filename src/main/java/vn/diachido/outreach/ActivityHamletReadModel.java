package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_HAMLET;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.ActivityHamlet;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.UnitReadModel;

/** Hamlets an activity was in. */
@Component
class ActivityHamletReadModel extends ReadModel<ActivityHamlet> {

    private final ActivityParts parts;

    ActivityHamletReadModel(ActivityParts parts) {
        super("ActivityHamlet", ACTIVITY_HAMLET, part -> part.ID);
        this.parts = parts;
        secured();
        oneOn(
                "hamlet",
                UnitReadModel.class,
                row -> ActivityParts.day(row.table().ACTIVITY_ID),
                (part, unit) -> unit.table().UNIT_ID.eq(part.table().UNIT_ID));
    }

    @Override
    protected Condition access(Row<ActivityHamlet> row) {
        return parts.seen(row, row.table().ACTIVITY_ID);
    }
}
