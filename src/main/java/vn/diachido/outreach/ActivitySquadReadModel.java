package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_SQUAD;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.ActivitySquad;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.squad.SquadReadModel;

/** Squads that took part. */
@Component
class ActivitySquadReadModel extends ReadModel<ActivitySquad> {

    private final ActivityParts parts;

    ActivitySquadReadModel(ActivityParts parts) {
        super("ActivitySquad", ACTIVITY_SQUAD, part -> part.ID);
        this.parts = parts;
        secured();
        oneOn(
                "squad",
                SquadReadModel.class,
                row -> ActivityParts.day(row.table().ACTIVITY_ID),
                (part, squad) -> squad.table().ID.eq(part.table().SQUAD_ID));
    }

    @Override
    protected Condition access(Row<ActivitySquad> row) {
        return parts.seen(row, row.table().ACTIVITY_ID);
    }
}
