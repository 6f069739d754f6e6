package vn.diachido.desk;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.desk.Tables.SAVED_VIEW;

import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;
import vn.diachido.database.jooq.desk.tables.records.SavedViewRecord;

/** Views in the database: each belongs to an account, and goes with it. */
@Repository
class SavedViewRepository implements Holding {

    private static final String ALL =
            "coalesce((select json_agg(v) from desk.saved_view v where account_id = {0}), '[]')";

    private final DSLContext sql;

    SavedViewRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<SavedViewRecord> lock(long account, long id) {
        return sql.selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.ID.eq(id).and(SAVED_VIEW.ACCOUNT_ID.eq(account)))
                .forUpdate()
                .fetchOptional();
    }

    /** Has the account another view of that name? */
    boolean isNamed(SavedViewRecord view) {
        return sql.fetchExists(
                SAVED_VIEW,
                SAVED_VIEW
                        .ACCOUNT_ID
                        .eq(view.getAccountId())
                        .and(SAVED_VIEW.LIST.eq(view.getList()))
                        .and(SAVED_VIEW.NAME.eq(view.getName()))
                        .and(SAVED_VIEW.ID.isDistinctFrom(view.getId())));
    }

    int count(long account) {
        return sql.fetchCount(SAVED_VIEW, SAVED_VIEW.ACCOUNT_ID.eq(account));
    }

    long store(SavedViewRecord view) {
        view.attach(sql.configuration());
        view.store();
        return view.getId();
    }

    void delete(SavedViewRecord view) {
        view.attach(sql.configuration());
        view.delete();
    }

    @Override
    public String name() {
        return "savedViews";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(sql.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    @Override
    public void erase(long account) {
        sql.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ACCOUNT_ID.eq(account)).execute();
    }
}
