package vn.diachido.outreach;

import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_PHOTO;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.ActivityPhoto;
import vn.diachido.media.Renditions;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Pictures of activities, for editors there and for whoever took them. */
@Component
class ActivityPhotoReadModel extends ReadModel<ActivityPhoto> {

    private final ActivityParts parts;

    ActivityPhotoReadModel(ActivityParts parts) {
        super("ActivityPhoto", ACTIVITY_PHOTO, part -> part.ID);
        this.parts = parts;
        secured();
        field("url", row -> Renditions.url(row, row.table().FILE_ID));
    }

    @Override
    protected Condition access(Row<ActivityPhoto> row) {
        return parts.seenInside(row, row.table().ACTIVITY_ID);
    }
}
