package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.PLATFORM;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Platform;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;

/** Digital platforms. */
@Component
public class PlatformReadModel extends ReadModel<Platform> {

    PlatformReadModel() {
        super("Platform", PLATFORM, platform -> platform.ID);
        column("key", platform -> platform.KEY);
        column("name", platform -> platform.NAME);
        column("kind", platform -> platform.KIND);
        column("withdrawn", platform -> platform.WITHDRAWN);
        filter("kind", (row, kinds) -> row.table().KIND.eq(DSL.any(kinds.texts())));
        filter("withdrawn", (row, is) -> row.table().WITHDRAWN.eq(is.bool()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("kind", row -> row.table().KIND);
        sortByName("NAME", platform -> platform.NAME);
        single("platform", row -> row.table().ID.eq(row.argument("id").id()));
        list("platforms");
    }

    @Override
    protected Condition access(Row<Platform> row) {
        return noCondition();
    }
}
