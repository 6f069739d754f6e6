package vn.diachido.site;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.site.Tables.MENTION;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Mention;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Persons and events that belong to sites. Whoever sees the site sees them. */
@Component
class SiteMentionReadModel extends ReadModel<Mention> {

    SiteMentionReadModel() {
        super("SiteMention", MENTION, mention -> mention.ID);
        column("kind", mention -> mention.KIND);
        column("name", mention -> mention.NAME);
        column("note", mention -> mention.NOTE);
    }

    @Override
    protected Condition access(Row<Mention> row) {
        return noCondition();
    }
}
