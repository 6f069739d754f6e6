package vn.diachido.site;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.site.Tables.SOURCE;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Source;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Where what is said of sites can be read. Whoever sees the site sees them. */
@Component
class SiteSourceReadModel extends ReadModel<Source> {

    SiteSourceReadModel() {
        super("SiteSource", SOURCE, source -> source.ID);
        column("title", source -> source.TITLE);
        column("url", source -> source.URL);
        column("publisher", source -> source.PUBLISHER);
    }

    @Override
    protected Condition access(Row<Source> row) {
        return noCondition();
    }
}
