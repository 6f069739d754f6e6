package vn.diachido.site.draft;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.site.Tables.DRAFT;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Drafts say who began them. */
@Repository
class DraftHoldingRepository implements Holding {

    private static final String ALL =
            "coalesce((select json_agg(to_jsonb(d) - 'search_key') from site.draft d where author_id ="
                    + " {0}), '[]')";

    private final DSLContext dsl;

    DraftHoldingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "siteDrafts";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(dsl.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** The draft is the work of the union; who began it is forgotten. */
    @Override
    public void erase(long account) {
        dsl.update(DRAFT)
                .set(DRAFT.AUTHOR_ID, (Long) null)
                .where(DRAFT.AUTHOR_ID.eq(account))
                .execute();
    }
}
