package vn.diachido.outreach;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_RESULT;
import static vn.diachido.database.jooq.outreach.Tables.INDICATOR;
import static vn.diachido.database.jooq.outreach.Tables.PLATFORM;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.ActivityResult;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** What came of activities: persons, turns and amounts apart. */
@Component
class ActivityResultReadModel extends ReadModel<ActivityResult> {

    private final ActivityParts parts;

    ActivityResultReadModel(ActivityParts parts) {
        super("ActivityResult", ACTIVITY_RESULT, part -> part.ID);
        this.parts = parts;
        secured();
        one(
                "indicator",
                IndicatorReadModel.class,
                (part, indicator) -> indicator.table().ID.eq(part.table().INDICATOR_ID));
        one(
                "platform",
                PlatformReadModel.class,
                (part, platform) -> platform.table().ID.eq(part.table().PLATFORM_ID));
        field("persons", row -> of(row, row.table().MEASURE.eq(inline("PERSONS"))));
        field("turns", row -> of(row, row.table().MEASURE.eq(inline("TURNS"))));
        field(
                "amount",
                row -> of(row, row.table().MEASURE.notIn(inline("PERSONS"), inline("TURNS"))));
    }

    @Override
    protected Condition access(Row<ActivityResult> row) {
        return parts.seen(row, row.table().ACTIVITY_ID);
    }

    private static Field<BigDecimal> of(Row<ActivityResult> row, Condition measure) {
        return when(measure, row.table().VALUE);
    }

    /** By indicator and platform. */
    static List<OrderField<?>> byKeys(ActivityResult result) {
        return List.of(
                key(INDICATOR, INDICATOR.KEY, INDICATOR.ID, result.INDICATOR_ID).asc(),
                key(PLATFORM, PLATFORM.KEY, PLATFORM.ID, result.PLATFORM_ID).asc().nullsFirst());
    }

    private static Field<String> key(
            Table<?> table, Field<String> key, Field<Long> id, Field<Long> wanted) {
        return DSL.field(select(key).from(table).where(id.eq(wanted)));
    }
}
