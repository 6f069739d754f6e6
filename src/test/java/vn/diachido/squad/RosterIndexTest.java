package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** What row-level security keeps of persons costs those who count a roster no index. */
class RosterIndexTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static long passesOver(String table, String asked) {
        return DATABASE.dsl()
                .transactionResult(inside -> {
                    inside.dsl().execute("set local enable_seqscan = off");
                    assertThat(inside.dsl().fetch(asked, DAY)).isNotEmpty();
                    return inside.dsl()
                            .fetchSingle(
                                    "select seq_scan from pg_stat_xact_user_tables where relid = ?::regclass",
                                    table)
                            .get(0, Long.class);
                });
    }

    @Test
    void noPersonIsReadForTheRosterOfAnother() {
        String sizes = "select squad.member_count(s.id, ?) from squad.squad s";
        assertThat(passesOver("squad.person", sizes)).isZero();
        assertThat(passesOver("squad.membership", sizes)).isZero();
    }

    @Test
    void noPersonIsReadToFindWhatElseAHeadHeads() {
        String heads =
                "select squad.headed_beside(s.id, array['YOUTH_DIGITAL_SQUAD'], ?) from squad.squad s";
        assertThat(passesOver("squad.person", heads)).isZero();
        assertThat(passesOver("squad.membership", heads)).isZero();
    }
}
