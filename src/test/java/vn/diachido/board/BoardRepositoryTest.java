package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diachido.database.jooq.board.Tables.BOARD_;

import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

class BoardRepositoryTest {

    private static final DSLContext SQL = TestDatabase.create().dsl();
    private static final TestRows ROWS = new TestRows(SQL, "boards");

    private final BoardRepository boards = new BoardRepository(SQL);

    private static long insertSite(String slug) {
        SiteRecord site = ROWS.site(slug);
        site.store();
        return site.getId();
    }

    @Test
    void findsABoardWithItsSite() {
        BoardCode code = boards.issue(insertSite("found"));
        assertThat(boards.find(code))
                .contains(new IssuedBoard(code, BoardState.ISSUED, "found", "Đình found"));
        assertThat(boards.find(new BoardCode("22222222222"))).isEmpty();
    }

    @Test
    void issuesABoardBeforeItsSiteIsKnown() {
        BoardCode code = boards.issue(null);
        assertThat(boards.find(code))
                .contains(new IssuedBoard(code, BoardState.ISSUED, null, null));
    }

    @Test
    void takesAnotherCodeWhereOneIsTaken() {
        BoardCode first = new BoardRepository(SQL, new Random(1)).issue(null);
        BoardCode second = new BoardRepository(SQL, new Random(1)).issue(null);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void issuesOneBoardForEachSiteAndNoSecond() {
        long site = insertSite("once");
        boards.issueForSitesOf(ROWS.dataSetId());
        assertThat(boards.issueForSitesOf(ROWS.dataSetId())).isZero();
        assertThat(SQL.fetchCount(BOARD_, BOARD_.SITE_ID.eq(site))).isEqualTo(1);
    }

    @Test
    void keepsEveryCodeForEver() {
        BoardCode code = boards.issue(null);
        var board = BOARD_.CODE.eq(code.text());
        assertThatThrownBy(() -> SQL.deleteFrom(BOARD_).where(board).execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept for ever");
        assertThatThrownBy(() ->
                        SQL.update(BOARD_).set(BOARD_.CODE, "33333333333").where(board).execute())
                .hasMessageContaining("kept for ever");
        assertThat(boards.find(code)).isPresent();
    }
}
