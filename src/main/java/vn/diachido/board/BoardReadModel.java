package vn.diachido.board;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.board.Tables.BOARD_;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.board.tables.Board;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.site.SiteReadModel;

/** Boards. There is no list of them: a code is a secret of the place where it hangs. */
@Component
public class BoardReadModel extends ReadModel<Board> {

    private static final String NO_CODE = "";

    BoardReadModel(PublicAddress publicAddress) {
        super("Board", BOARD_, board -> board.ID);
        column("code", board -> board.CODE);
        column("state", board -> board.STATE);
        field("link", row -> inline(publicAddress.of("/q/")).concat(row.table().CODE));
        neverNull("link");
        one(
                "site",
                SiteReadModel.class,
                (board, site) -> site.table().ID.eq(board.table().SITE_ID));
        single("boardByCode", row -> row.table().CODE.eq(typed(row.argument("code"))));
    }

    @Override
    protected Condition access(Row<Board> row) {
        return noCondition();
    }

    private static Field<String> typed(Input code) {
        return code.bind(
                "text",
                String.class,
                text -> BoardCode.parse(text.toString()).map(BoardCode::text).orElse(NO_CODE));
    }

    /** The boards of a site. */
    @Component
    static class OfSites implements Contribution<SiteReadModel> {

        @Override
        public Class<SiteReadModel> target() {
            return SiteReadModel.class;
        }

        @Override
        public void addTo(SiteReadModel sites) {
            sites.many(
                    "boards",
                    BoardReadModel.class,
                    (site, board) -> board.table().SITE_ID.eq(site.table().ID),
                    board -> List.of(board.table().ID.asc()));
        }
    }
}
