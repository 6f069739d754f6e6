package vn.diachido.board.life;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static vn.diachido.database.jooq.board.Tables.BATCH;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.board.BoardReadModel;
import vn.diachido.board.BoardRoles;
import vn.diachido.database.jooq.board.tables.Batch;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Batches of codes, for those who keep boards where they were issued for. */
@Component
class BoardBatchReadModel extends ReadModel<Batch> {

    private static final Field<Geometry> NOWHERE = DSL.field("null::geometry", Geometry.class);

    BoardBatchReadModel() {
        super("BoardBatch", BATCH, batch -> batch.ID);
        column("count", batch -> batch.COUNT);
        column("note", batch -> batch.NOTE);
        neverNull("boards");
        moment("issuedAt", batch -> batch.ISSUED_AT);
        one(
                "unit",
                UnitReadModel.class,
                (batch, unit) -> unit.table().UNIT_ID.eq(batch.table().UNIT_ID));
        one(
                "issuedBy",
                AccountReadModel.class,
                (batch, account) -> account.table().ID.eq(batch.table().ISSUED_BY));
        many(
                "boards",
                BoardReadModel.class,
                (batch, board) -> board.table().BATCH_ID.eq(batch.table().ID));
        filter("id", (row, ids) -> row.table().ID.eq(DSL.any(ids.ids())));
        filter("within", (row, unit) -> Subtree.within(row.table().UNIT_ID, unit, row.asOf()));
        sort(
                "ISSUED",
                "float8",
                row ->
                        DSL.field(
                                "extract(epoch from {0})::float8",
                                Double.class, row.table().ISSUED_AT));
        single("boardBatch", row -> row.table().ID.eq(row.argument("id").id()));
        list("boardBatches");
    }

    @Override
    protected Condition access(Row<Batch> row) {
        return BoardRoles.mayKnowAll(row.asked().standing())
                ? trueCondition()
                : Areas.in(row.asked(), row.table().UNIT_ID, NOWHERE, BoardRoles.KEEPING);
    }

    /** The batch of a board. */
    @Component
    static class OfBoards implements Contribution<BoardReadModel> {

        private final BoardBatchReadModel batches;

        OfBoards(BoardBatchReadModel batches) {
            this.batches = batches;
        }

        @Override
        public Class<BoardReadModel> target() {
            return BoardReadModel.class;
        }

        @Override
        public void addTo(BoardReadModel boards) {
            boards.one(
                    "batch",
                    BoardBatchReadModel.class,
                    (board, batch) -> batch.table().ID.eq(board.table().BATCH_ID));
            boards.filter(
                    "batch",
                    (row, ids) -> {
                        Batch batch = BATCH.as("batch_of_board");
                        return row.table()
                                .BATCH_ID
                                .in(
                                        select(batch.ID)
                                                .from(batch)
                                                .where(batch.ID.eq(DSL.any(ids.ids())))
                                                .and(batches.seenFrom(row, batch)));
                    });
        }
    }
}
