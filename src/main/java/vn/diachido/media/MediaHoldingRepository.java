package vn.diachido.media;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.media.Tables.FILE;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Files say who sent them, and what they were called there. */
@Repository
class MediaHoldingRepository implements Holding {

    private static final String ALL =
            "coalesce((select json_agg(f) from media.file f where account_id = {0}), '[]')";

    private final DSLContext dsl;

    MediaHoldingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(dsl.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** What sites show of them stays; who sent them is forgotten. */
    @Override
    public void erase(long account) {
        dsl.update(FILE)
                .set(FILE.ACCOUNT_ID, (Long) null)
                .set(FILE.NAME, (String) null)
                .where(FILE.ACCOUNT_ID.eq(account))
                .execute();
    }
}
