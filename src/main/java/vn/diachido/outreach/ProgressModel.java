package vn.diachido.outreach;

import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Target;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;

/** How targets stand. */
@Component
class ProgressModel extends ValueModel {

    ProgressModel() {
        super("Progress");
        column("day", LocalDate.class);
        column("basis", String.class);
        field("share", row -> of(row, "share", BigDecimal.class));
        field("pace", row -> of(row, "pace", BigDecimal.class));
        value(
                "actual",
                BoundsModel.class,
                row -> BoundsModel.of(of(row, "actual", BigDecimal[].class)));
    }

    static Select<?> of(Row<Target> row) {
        return select(DSL.asterisk())
                .from(DSL.table("outreach.progress({0}, {1})", row.table().ID, row.asOf()));
    }
}
