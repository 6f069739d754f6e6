package vn.diachido.board.print;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.trueCondition;
import static vn.diachido.database.jooq.board.Tables.PRINT;
import static vn.diachido.database.jooq.board.Tables.PRINTED;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Own;
import vn.diachido.board.BoardReadModel;
import vn.diachido.board.BoardRoles;
import vn.diachido.database.jooq.board.tables.Print;
import vn.diachido.database.jooq.board.tables.Printed;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Prints, for who printed them and for those who know all codes. */
@Component
class BoardPrintReadModel extends ReadModel<Print> {

    BoardPrintReadModel() {
        super("BoardPrint", PRINT, print -> print.ID);
        column("format", print -> print.FORMAT);
        column("address", print -> print.ADDRESS);
        column("startAt", print -> print.START_AT);
        column("owner", print -> print.OWNER);
        moment("printedAt", print -> print.PRINTED_AT);
        field(
                "link",
                row ->
                        inline("/boards/prints/")
                                .concat(row.table().ID.cast(String.class))
                                .concat(inline(".pdf")));
        field(
                "count",
                row ->
                        DSL.field(
                                selectCount()
                                        .from(PRINTED)
                                        .where(PRINTED.PRINT_ID.eq(row.table().ID))));
        neverNull("link", "count");
        one(
                "printedBy",
                AccountReadModel.class,
                (print, account) -> account.table().ID.eq(print.table().PRINTED_BY));
    }

    @Override
    protected Condition access(Row<Print> row) {
        return BoardRoles.mayKnowAll(row.asked().standing())
                ? trueCondition()
                : Own.only(row, row.table().PRINTED_BY);
    }

    /** The prints of a board, the first first. */
    @Component
    static class OfBoards implements Contribution<BoardReadModel> {

        @Override
        public Class<BoardReadModel> target() {
            return BoardReadModel.class;
        }

        @Override
        public void addTo(BoardReadModel boards) {
            Printed printed = PRINTED.as("printed_board");
            boards.many(
                    "prints",
                    BoardPrintReadModel.class,
                    (board, print) ->
                            print.table()
                                    .ID
                                    .in(
                                            select(printed.PRINT_ID)
                                                    .from(printed)
                                                    .where(printed.BOARD_ID.eq(board.table().ID))),
                    print -> List.of(print.table().ID.asc()));
        }
    }
}
