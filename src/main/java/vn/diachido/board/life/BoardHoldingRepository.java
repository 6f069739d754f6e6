package vn.diachido.board.life;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.board.Tables.BATCH;
import static vn.diachido.database.jooq.board.Tables.EVENT;
import static vn.diachido.database.jooq.board.Tables.PRINT;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Events, batches and prints of boards say who did them. */
@Repository
class BoardHoldingRepository implements Holding {

    private static final String ALL =
            """
            coalesce((select json_agg(done) from (
                select to_jsonb(e) as done from board.event e where account_id = {0}
                union all select to_jsonb(b) from board.batch b where issued_by = {0}
                union all select to_jsonb(p) from board.print p where printed_by = {0}) d), '[]')
            """;

    private final DSLContext sql;

    BoardHoldingRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(sql.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** What happened to the board stays; who did it is forgotten. */
    @Override
    public void erase(long account) {
        sql.update(EVENT)
                .set(EVENT.ACCOUNT_ID, (Long) null)
                .where(EVENT.ACCOUNT_ID.eq(account))
                .execute();
        sql.update(BATCH)
                .set(BATCH.ISSUED_BY, (Long) null)
                .where(BATCH.ISSUED_BY.eq(account))
                .execute();
        sql.update(PRINT)
                .set(PRINT.PRINTED_BY, (Long) null)
                .where(PRINT.PRINTED_BY.eq(account))
                .execute();
    }
}
