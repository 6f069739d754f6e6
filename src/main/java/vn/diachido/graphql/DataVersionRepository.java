package vn.diachido.graphql;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static vn.diachido.database.jooq.query.Tables.DATA_VERSION;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How often data changed: what is made of data is as old as its version. */
@Repository
public class DataVersionRepository {

    private final DSLContext dsl;

    DataVersionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** One number for all data; it grows with every change. */
    public long version() {
        return version(noCondition());
    }

    /** One number for several names; it grows with every change of any of them. */
    public long versionOf(List<String> names) {
        return version(DATA_VERSION.NAME.in(names));
    }

    private long version(Condition which) {
        return dsl.select(coalesce(sum(DATA_VERSION.VERSION), BigDecimal.ZERO))
                .from(DATA_VERSION)
                .where(which)
                .fetchSingle()
                .value1()
                .longValue();
    }
}
