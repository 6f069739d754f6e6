package vn.diachido.outreach;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.query.ValueModel;

/** An amount between two bounds; there is none where nothing is known. */
@Component
class BoundsModel extends ValueModel {

    BoundsModel() {
        super("Bounds");
        field("atLeast", row -> of(row, "at_least", BigDecimal.class));
        field("atMost", row -> of(row, "at_most", BigDecimal.class));
        neverNull("atLeast", "atMost");
        column("exact", Boolean.class);
    }

    /**
     * One row, or none.
     *
     * @param bounds at least and at most; null in SQL where nothing is known
     */
    static Select<?> of(Field<BigDecimal[]> bounds) {
        return of(bounds, inline(BigDecimal.ZERO));
    }

    /** The same less something. */
    static Select<?> of(Field<BigDecimal[]> bounds, Field<BigDecimal> less) {
        Table<?> known = select(bounds.as("bounds"), less.as("less")).asTable("known");
        return select(
                        DSL.field("known.bounds[1] - known.less").as("at_least"),
                        DSL.field("known.bounds[2] - known.less").as("at_most"),
                        DSL.field("known.bounds[1] = known.bounds[2]").as("exact"))
                .from(known)
                .where(DSL.field("known.bounds").isNotNull());
    }
}
