package vn.diachido.board;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Boards in the database: issuing and finding. */
@Repository
public class BoardRepository {

    /** The page of a board says nothing of a site that is seen no more. */
    private static final Field<String> SHOWN_NAME =
            when(SITE_.STATE.eq(inline("PUBLISHED")), SITE_.NAME);

    private final DSLContext sql;
    private final RandomGenerator random;

    @Autowired
    BoardRepository(DSLContext sql) {
        this(sql, new SecureRandom());
    }

    BoardRepository(DSLContext sql, RandomGenerator random) {
        this.sql = sql;
        this.random = random;
    }

    public Optional<IssuedBoard> find(BoardCode code) {
        return sql.select(BOARD_.CODE, BOARD_.STATE, SITE_.SLUG, SHOWN_NAME)
                .from(BOARD_)
                .leftJoin(SITE_)
                .on(SITE_.ID.eq(BOARD_.SITE_ID))
                .where(BOARD_.CODE.eq(code.text()))
                .fetchOptional(BoardRepository::issued);
    }

    private static IssuedBoard issued(Record4<String, String, String, String> row) {
        return new IssuedBoard(
                new BoardCode(row.value1()),
                BoardState.valueOf(row.value2()),
                row.value3(),
                row.value4());
    }

    /** Issues a new board, for a site or for none yet. */
    @Transactional
    public BoardCode issue(@Nullable Long siteId) {
        return issue(siteId, null, null);
    }

    /**
     * Issues a new board.
     *
     * @param unitId for which it is, before somebody hangs it
     */
    @Transactional
    public BoardCode issue(@Nullable Long siteId, @Nullable Long unitId, @Nullable Long batchId) {
        while (true) {
            BoardCode code = BoardCode.random(random);
            int inserted =
                    sql.insertInto(
                                    BOARD_,
                                    BOARD_.CODE,
                                    BOARD_.SITE_ID,
                                    BOARD_.UNIT_ID,
                                    BOARD_.BATCH_ID)
                            .values(code.text(), siteId, unitId, batchId)
                            .onConflict(BOARD_.CODE)
                            .doNothing()
                            .execute();
            if (inserted == 1) {
                return code;
            }
        }
    }

    /**
     * Issues a board for each site of a data set that has none.
     *
     * @return how many were issued
     */
    @Transactional
    public int issueForSitesOf(long dataSetId) {
        List<Long> without =
                sql.select(SITE_.ID)
                        .from(SITE_)
                        .where(SITE_.DATA_SET_ID.eq(dataSetId))
                        .and(notExists(selectOne().from(BOARD_).where(BOARD_.SITE_ID.eq(SITE_.ID))))
                        .orderBy(SITE_.ID)
                        .fetch(SITE_.ID);
        without.forEach(this::issue);
        return without.size();
    }
}
