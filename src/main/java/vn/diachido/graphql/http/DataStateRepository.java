package vn.diachido.graphql.http;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static vn.diachido.database.jooq.query.Tables.DATA_VERSION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The state of all data. */
@Repository
class DataStateRepository {

    private final DSLContext dsl;

    DataStateRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A text that is another one after any change of any data. */
    String state() {
        return dsl.select(
                        coalesce(
                                listAgg(concat(DATA_VERSION.NAME, DATA_VERSION.VERSION), ",")
                                        .withinGroupOrderBy(DATA_VERSION.NAME),
                                inline("")))
                .from(DATA_VERSION)
                .fetchSingle()
                .value1();
    }
}
