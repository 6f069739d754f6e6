package vn.diachido.graphql.change;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.query.Tables.CHANGE;
import static vn.diachido.database.jooq.query.Tables.CHANGE_FORGOTTEN;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of changes, in the order of transactions. A transaction is read only when all before it
 * have ended too: then nothing can appear before what was read.
 */
@Repository
class ChangeRepository {

    /** The oldest transaction that still runs, or else the next one. */
    private static final Field<Long> UNFINISHED =
            field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);

    private static final Field<Long> NEXT =
            field("pg_snapshot_xmax(pg_current_snapshot())::text::bigint", Long.class);

    private final DSLContext dsl;

    ChangeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Tells the server whose transactions are counted from any other, such as a restored one. */
    long server() {
        return dsl.select(field("system_identifier", Long.class))
                .from("pg_control_system()")
                .fetchSingle()
                .value1();
    }

    /** Before all changes that are still to be told. */
    Position end() {
        return new Position(dsl.select(UNFINISHED).fetchSingle().value1(), 0);
    }

    /** The next changes after a place, in order. */
    List<Change> after(Position place, int limit) {
        return dsl.select(CHANGE.XID, CHANGE.SEQ, CHANGE.ENTITY, CHANGE.THING, CHANGE.GONE)
                .from(CHANGE)
                .where(row(CHANGE.XID, CHANGE.SEQ).gt(place.xid(), place.seq()))
                .and(CHANGE.XID.lt(UNFINISHED))
                .orderBy(CHANGE.XID, CHANGE.SEQ)
                .limit(limit)
                .fetch(change ->
                        new Change(
                                new Position(change.value1(), change.value2()),
                                change.value3(),
                                change.value4(),
                                change.value5()));
    }

    /** Are there changes that wait for another transaction to end? */
    boolean hasWaiting() {
        return dsl.fetchExists(selectOne().from(CHANGE).where(CHANGE.XID.ge(UNFINISHED)));
    }

    /** Is everything after a place still there? */
    boolean remembers(Position place) {
        return dsl.fetchExists(
                selectOne()
                        .from(CHANGE_FORGOTTEN)
                        .where(CHANGE_FORGOTTEN.XID.lt(place.xid()))
                        .and(inline(place.xid()).le(NEXT)));
    }

    /** Forgets changes of transactions up to the last one that began before a time. */
    @Transactional
    public int forgetBefore(OffsetDateTime time) {
        dsl.update(CHANGE_FORGOTTEN)
                .set(
                        CHANGE_FORGOTTEN.XID,
                        field(
                                select(coalesce(max(CHANGE.XID), inline(0L)))
                                        .from(CHANGE)
                                        .where(CHANGE.AT.lt(time))
                                        .and(CHANGE.XID.lt(UNFINISHED))))
                .where(
                        CHANGE_FORGOTTEN.XID.lt(
                                select(max(CHANGE.XID))
                                        .from(CHANGE)
                                        .where(CHANGE.AT.lt(time))
                                        .and(CHANGE.XID.lt(UNFINISHED))))
                .execute();
        return dsl.deleteFrom(CHANGE)
                .where(CHANGE.XID.le(select(CHANGE_FORGOTTEN.XID).from(CHANGE_FORGOTTEN)))
                .execute();
    }
}
