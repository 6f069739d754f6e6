package vn.diachido.site.revision;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.site.Tables.REVISION;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Revisions say who made them. */
@Repository
class SiteRevisionHoldingRepository implements Holding {

    private static final String ALL =
            "coalesce((select json_agg(to_jsonb(r) - 'content') from site.revision r where account_id ="
                    + " {0}), '[]')";

    private final DSLContext dsl;

    SiteRevisionHoldingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "siteRevisions";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(dsl.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** What the site said is the work of the union; who said it is forgotten. */
    @Override
    public void erase(long account) {
        dsl.update(REVISION)
                .set(REVISION.ACCOUNT_ID, (Long) null)
                .where(REVISION.ACCOUNT_ID.eq(account))
                .execute();
    }
}
