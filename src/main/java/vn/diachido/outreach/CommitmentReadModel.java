package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.COMMITMENT;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Commitment;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What partners promised. */
@Component
class CommitmentReadModel extends ReadModel<Commitment> {

    CommitmentReadModel() {
        super("Commitment", COMMITMENT, commitment -> commitment.ID);
        column("name", commitment -> commitment.NAME);
        column("value", commitment -> commitment.VALUE);
        column("reached", commitment -> commitment.REACHED);
        column("reachedOn", commitment -> commitment.REACHED_ON);
        field(
                "share",
                row ->
                        DSL.field(
                                "round({0} / nullif({1}, 0), 4)",
                                BigDecimal.class, row.table().REACHED, row.table().VALUE));
        one(
                "indicator",
                IndicatorReadModel.class,
                (commitment, indicator) ->
                        indicator.table().ID.eq(commitment.table().INDICATOR_ID));
        one(
                "platform",
                PlatformReadModel.class,
                (commitment, platform) -> platform.table().ID.eq(commitment.table().PLATFORM_ID));
    }

    @Override
    protected Condition access(Row<Commitment> row) {
        return noCondition();
    }
}
