package vn.diachido.exchange;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.exchange.tables.DataSet;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Bodies of data with their source and licence; everybody may see what must be credited. */
@Component
public class DataSetReadModel extends ReadModel<DataSet> {

    DataSetReadModel() {
        super("DataSet", DATA_SET, set -> set.ID);
        column("name", set -> set.NAME);
        column("title", set -> set.TITLE);
        column("source", set -> set.SOURCE);
        column("licence", set -> set.LICENCE);
        column("credit", set -> set.CREDIT);
        firstDay("trueFrom", row -> row.table().TRUE_FOR);
        lastDay("trueTo", row -> row.table().TRUE_FOR);
        column("demonstration", set -> set.DEMONSTRATION);
    }

    @Override
    protected Condition access(Row<DataSet> row) {
        return noCondition();
    }
}
