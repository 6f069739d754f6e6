package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.outreach.Tables.INDICATOR;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Indicator;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;

/** What is counted. */
@Component
public class IndicatorReadModel extends ReadModel<Indicator> {

    IndicatorReadModel() {
        super("Indicator", INDICATOR, indicator -> indicator.ID);
        column("key", indicator -> indicator.KEY);
        column("name", indicator -> indicator.NAME);
        column("nameEn", indicator -> indicator.NAME_EN);
        column("measure", indicator -> indicator.MEASURE);
        column("unitOfMeasure", indicator -> indicator.UNIT_OF_MEASURE);
        column("addable", indicator -> indicator.ADDABLE);
        field("counted", row -> DSL.field(row.table().COUNTED.isNotNull()));
        column("withdrawn", indicator -> indicator.WITHDRAWN);
        neverNull("counted");
        filter("key", (row, keys) -> row.table().KEY.eq(DSL.any(keys.texts())));
        filter("measure", (row, measures) -> row.table().MEASURE.eq(DSL.any(measures.texts())));
        filter("addable", (row, over) -> row.table().ADDABLE.eq(DSL.any(over.texts())));
        filter("withdrawn", (row, is) -> row.table().WITHDRAWN.eq(is.bool()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("measure", row -> row.table().MEASURE);
        sortByName("NAME", indicator -> indicator.NAME);
        single("indicator", row -> row.table().ID.eq(row.argument("id").id()));
        list("indicators");
    }

    /** What an indicator of an id is called. */
    static Field<String> called(Field<LocalDate> day, Field<String> id) {
        Indicator named = INDICATOR.as("named");
        return DSL.field(select(named.NAME).from(named).where(named.ID.eq(id.cast(Long.class))));
    }

    @Override
    protected Condition access(Row<Indicator> row) {
        return noCondition();
    }
}
