package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.SOURCE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import org.jooq.DSLContext;
import org.jooq.TableField;

/** Makes one unit of two that were imported apart and turn out to be one, their lives meeting. */
final class UnitJoinRepository {

    private final DSLContext database;

    UnitJoinRepository(DSLContext database) {
        this.database = database;
    }

    /** The later one takes over all of the earlier, which is gone then. */
    void join(long later, long earlier) {
        move(VERSION.UNIT_ID, later, earlier);
        move(VERSION.PARENT_ID, later, earlier);
        move(BOUNDARY.UNIT_ID, later, earlier);
        move(CENSUS.UNIT_ID, later, earlier);
        move(SOURCE.UNIT_ID, later, earlier);
        move(LINEAGE.PREDECESSOR_ID, later, earlier);
        move(LINEAGE.SUCCESSOR_ID, later, earlier);
        var first = UNIT_.as("earlier");
        database.update(UNIT_)
                .set(
                        UNIT_.LIFE,
                        field(
                                "daterange(({0}), upper({1}))",
                                UNIT_.LIFE.getDataType(),
                                select(field("lower({0})", first.LIFE))
                                        .from(first)
                                        .where(first.ID.eq(earlier)),
                                UNIT_.LIFE))
                .where(UNIT_.ID.eq(later))
                .execute();
        database.deleteFrom(UNIT_).where(UNIT_.ID.eq(earlier)).execute();
    }

    private void move(TableField<?, Long> reference, long later, long earlier) {
        database.update(reference.getTable())
                .set(reference, later)
                .where(reference.eq(earlier))
                .execute();
    }
}
