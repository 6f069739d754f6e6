package vn.diachido.board.print;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.board.Tables.EVENT;
import static vn.diachido.database.jooq.board.Tables.PRINT;
import static vn.diachido.database.jooq.board.Tables.PRINTED;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.BoardState;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.Areas;

/** Prints, and the boards in them. */
@Repository
class PrintRepository {

    private static final Field<Long> UNIT = coalesce(BOARD_.UNIT_ID, SITE_.UNIT_ID);

    private final DSLContext sql;

    PrintRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of some boards that somebody keeps, by their number. */
    List<Sign> find(Viewer viewer, List<Long> ids) {
        return signs(sql.select(BOARD_.ID, BOARD_.CODE, BOARD_.STATE, SITE_.NAME).from(BOARD_))
                .where(BOARD_.ID.in(ids))
                .and(kept(viewer))
                .orderBy(BOARD_.ID)
                .fetch(PrintRepository::sign);
    }

    /** Those of a batch. */
    List<Sign> findBatch(Viewer viewer, long batch) {
        return signs(sql.select(BOARD_.ID, BOARD_.CODE, BOARD_.STATE, SITE_.NAME).from(BOARD_))
                .where(BOARD_.BATCH_ID.eq(batch))
                .and(kept(viewer))
                .orderBy(BOARD_.ID)
                .fetch(PrintRepository::sign);
    }

    private static SelectJoinStep<Record4<Long, String, String, String>> signs(
            SelectJoinStep<Record4<Long, String, String, String>> boards) {
        return boards.leftJoin(SITE_).on(SITE_.ID.eq(BOARD_.SITE_ID));
    }

    private static Sign sign(Record4<Long, String, String, String> row) {
        return new Sign(
                row.value1(),
                new BoardCode(row.value2()),
                BoardState.valueOf(row.value3()),
                row.value4());
    }

    private static Condition kept(Viewer viewer) {
        Condition all =
                BoardRoles.mayKnowAll(viewer.standing()) ? trueCondition() : falseCondition();
        return Areas.in(
                        viewer,
                        Calendar.today(),
                        UNIT,
                        coalesce(BOARD_.POSITION, SITE_.POSITION),
                        BoardRoles.KEEPING)
                .or(UNIT.isNull().and(all));
    }

    /** Keeps a print, when nobody else prints one of its boards any more; its id. */
    long insert(Print print, @Nullable Long account) {
        Set<Long> issued = lockIssued(print.signs().stream().map(Sign::number).toList());
        long id =
                sql.insertInto(PRINT)
                        .set(PRINT.FORMAT, print.format().name())
                        .set(PRINT.ADDRESS, print.address())
                        .set(PRINT.START_AT, print.startAt())
                        .set(PRINT.OWNER, print.owner())
                        .set(PRINT.PRINTED_BY, account)
                        .returning(PRINT.ID)
                        .fetchSingle()
                        .getId();
        for (Sign sign : print.signs()) {
            sql.insertInto(PRINTED, PRINTED.PRINT_ID, PRINTED.BOARD_ID)
                    .values(id, sign.number())
                    .execute();
            if (issued.contains(sign.number())) {
                sql.insertInto(EVENT)
                        .set(EVENT.BOARD_ID, sign.number())
                        .set(EVENT.KIND, "STATE")
                        .set(EVENT.STATE, BoardState.PRINTED.name())
                        .set(EVENT.ACCOUNT_ID, account)
                        .execute();
            }
        }
        sql.update(BOARD_)
                .set(BOARD_.PRINTED_ADDRESS, print.address())
                .where(BOARD_.ID.in(print.signs().stream().map(Sign::number).toList()))
                .execute();
        return id;
    }

    private Set<Long> lockIssued(List<Long> boards) {
        return sql
                .select(BOARD_.ID, BOARD_.STATE)
                .from(BOARD_)
                .where(BOARD_.ID.in(boards))
                .orderBy(BOARD_.ID)
                .forUpdate()
                .stream()
                .filter(row -> row.value2().equals(BoardState.ISSUED.name()))
                .map(Record2::value1)
                .collect(Collectors.toSet());
    }

    /** A print all of whose boards somebody keeps. */
    Optional<Print> findPrint(Viewer viewer, long id) {
        List<Long> boards =
                sql.select(PRINTED.BOARD_ID)
                        .from(PRINTED)
                        .where(PRINTED.PRINT_ID.eq(id))
                        .fetch(PRINTED.BOARD_ID);
        List<Sign> signs = find(viewer, boards);
        return sql.selectFrom(PRINT)
                .where(PRINT.ID.eq(id))
                .fetchOptional()
                .filter(row -> !boards.isEmpty() && signs.size() == boards.size())
                .map(row ->
                        new Print(
                                PrintFormat.valueOf(row.getFormat()),
                                row.getAddress(),
                                row.getStartAt(),
                                row.getOwner(),
                                signs));
    }
}
