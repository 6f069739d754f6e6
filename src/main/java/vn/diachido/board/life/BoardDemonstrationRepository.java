package vn.diachido.board.life;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.Days;

/** Boards of the demonstration data. */
@Repository
class BoardDemonstrationRepository {

    private final DSLContext sql;

    BoardDemonstrationRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return !sql.fetchExists(BOARD_);
    }

    /** The boards of the sites in a commune of today, each with the commune. */
    Map<Long, Long> boardsIn(String commune) {
        return sql.select(BOARD_.ID, SITE_.UNIT_ID)
                .from(BOARD_)
                .join(SITE_)
                .on(SITE_.ID.eq(BOARD_.SITE_ID))
                .join(VERSION)
                .on(VERSION.UNIT_ID.eq(SITE_.UNIT_ID))
                .and(VERSION.CODE.eq(commune))
                .and(VERSION.LEVEL.eq("COMMUNE"))
                .and(Days.within(VERSION.VALID, val(Calendar.today())))
                .orderBy(BOARD_.ID)
                .fetchMap(BOARD_.ID, SITE_.UNIT_ID);
    }
}
