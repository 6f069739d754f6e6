package vn.diachido.board.life;

import static vn.diachido.database.jooq.board.Tables.BATCH;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.board.BoardRepository;

/** Batches of codes. */
@Repository
class BatchRepository {

    private final DSLContext sql;
    private final BoardRepository boards;

    BatchRepository(DSLContext sql, BoardRepository boards) {
        this.sql = sql;
        this.boards = boards;
    }

    /** A batch with as many new boards; its id. */
    long issue(int count, @Nullable Long unitId, @Nullable String note, @Nullable Long account) {
        long batch =
                sql.insertInto(BATCH)
                        .set(BATCH.COUNT, count)
                        .set(BATCH.UNIT_ID, unitId)
                        .set(BATCH.NOTE, note)
                        .set(BATCH.ISSUED_BY, account)
                        .returning(BATCH.ID)
                        .fetchSingle()
                        .getId();
        for (int i = 0; i < count; i++) {
            boards.issue(null, unitId, batch);
        }
        return batch;
    }
}
