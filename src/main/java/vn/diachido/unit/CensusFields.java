package vn.diachido.unit;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.diachido.database.jooq.unit.tables.Census;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What a unit says of its people: the newest plausible count up to the day. */
final class CensusFields {

    private static final Census C = CENSUS.as("census");

    private CensusFields() {}

    static void addTo(ReadModel<Version> unit) {
        unit.field("population", CensusFields::population);
        unit.field("populationEstimated", row -> newest(row, C.ESTIMATED, plausible()));
        unit.field("populationDate", row -> newest(row, C.COUNTED_ON, plausible()));
        unit.field("populationDoubt", CensusFields::doubt);
        unit.field("households", row -> newest(row, C.HOUSEHOLDS, C.HOUSEHOLDS.isNotNull()));
    }

    static Field<Integer> population(Row<Version> row) {
        return newest(row, C.POPULATION, plausible());
    }

    private static Condition plausible() {
        return C.POPULATION.isNotNull().and(C.IMPLAUSIBLE.isNull());
    }

    /** The figure that is stated and not used, with the reason. */
    private static Field<String> doubt(Row<Version> row) {
        Field<String> text = C.POPULATION.cast(String.class).concat(inline(": "), C.IMPLAUSIBLE);
        return newest(row, text, C.IMPLAUSIBLE.isNotNull());
    }

    private static <V> Field<V> newest(Row<Version> row, Field<V> value, Condition counts) {
        return DSL.field(
                select(value)
                        .from(C)
                        .where(C.UNIT_ID.eq(row.table().UNIT_ID))
                        .and(C.COUNTED_ON.le(row.asOf()))
                        .and(counts)
                        .orderBy(C.ESTIMATED, C.COUNTED_ON.desc(), C.ID.desc())
                        .limit(inline(1)));
    }
}
