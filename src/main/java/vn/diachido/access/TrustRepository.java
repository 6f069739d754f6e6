package vn.diachido.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The setting by which row-level security lets a transaction of the application's own through. */
@Repository
class TrustRepository {

    private static final String SETTING = "diachido.trusted";

    private final DSLContext sql;

    TrustRepository(DSLContext sql) {
        this.sql = sql;
    }

    String value() {
        return Objects.requireNonNull(
                sql.fetchValue(
                        field(
                                "coalesce(current_setting({0}, true), '')",
                                String.class, inline(SETTING))));
    }

    /** Until the transaction at hand ends. */
    void set(String value) {
        sql.fetchValue(
                field("set_config({0}, {1}, true)", String.class, inline(SETTING), val(value)));
    }
}
