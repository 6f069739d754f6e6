package vn.diachido.board.scan;

import static org.jooq.impl.DSL.val;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts of scans in the database. */
@Repository
class ScanRepository {

    private static final String ADD =
            """
            insert into board.scan_count as c (day, board_id, site_id, unit_id, language, early, scans)
            select {0}, b.id, b.site_id, coalesce(s.unit_id, b.unit_id), {1}, b.installed_at is null, {2}
            from board.board b left join site.site s on s.id = b.site_id where b.code = {3}
            on conflict (day, board_id, site_id, unit_id, language, early) do update set scans = c.scans + excluded.scans
            """;

    private final DSLContext sql;

    ScanRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds all of them or none. */
    @Transactional
    public void add(Map<Counted, Integer> counts) {
        counts.forEach((what, scans) ->
                sql.execute(
                        ADD, val(what.day()), val(what.language()), val(scans), val(what.code())));
    }
}
