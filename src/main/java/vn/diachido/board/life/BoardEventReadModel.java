package vn.diachido.board.life;

import static org.jooq.impl.DSL.falseCondition;
import static vn.diachido.database.jooq.board.Tables.EVENT;

import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Own;
import vn.diachido.board.BoardReadModel;
import vn.diachido.board.BoardRoles;
import vn.diachido.database.jooq.board.tables.Event;
import vn.diachido.media.Renditions;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Visibility;
import vn.diachido.site.SiteReadModel;
import vn.diachido.unit.Areas;
import vn.diachido.unit.UnitReadModel;

/** What happened to boards: those see it who keep boards there, and who did it. */
@Component
class BoardEventReadModel extends ReadModel<Event> {

    BoardEventReadModel() {
        super("BoardEvent", EVENT, event -> event.ID);
        secured();
        column("kind", event -> event.KIND);
        column("state", event -> event.STATE);
        column("place", event -> event.PLACE);
        geoJson("position", row -> row.table().POSITION);
        column("finding", event -> event.FINDING);
        column("decoded", event -> event.DECODED);
        column("note", event -> event.NOTE);
        field("photo", row -> Renditions.url(row, row.table().PHOTO_ID));
        moment("at", event -> event.AT);
        one(
                "site",
                SiteReadModel.class,
                (event, site) -> site.table().ID.eq(event.table().SITE_ID));
        one(
                "unit",
                UnitReadModel.class,
                (event, unit) -> unit.table().UNIT_ID.eq(event.table().UNIT_ID));
        one(
                "person",
                AccountReadModel.class,
                (event, account) -> account.table().ID.eq(event.table().ACCOUNT_ID));
    }

    @Override
    protected Condition access(Row<Event> row) {
        Condition nowhere =
                BoardRoles.mayKnowAll(row.asked().standing())
                        ? row.table().UNIT_ID.isNull()
                        : falseCondition();
        return Visibility.any(
                Areas.in(
                        row.asked(), row.table().UNIT_ID, row.table().POSITION, BoardRoles.KEEPING),
                Own.only(row, row.table().ACCOUNT_ID),
                nowhere);
    }

    /** What happened to a board, the first first. */
    @Component
    static class OfBoards implements Contribution<BoardReadModel> {

        @Override
        public Class<BoardReadModel> target() {
            return BoardReadModel.class;
        }

        @Override
        public void addTo(BoardReadModel boards) {
            boards.many(
                    "events",
                    BoardEventReadModel.class,
                    (board, event) -> event.table().BOARD_ID.eq(board.table().ID),
                    event -> List.of(event.table().ID.asc()));
        }
    }
}
