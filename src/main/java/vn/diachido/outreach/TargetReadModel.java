package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.outreach.Tables.TARGET;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Target;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Planned values. */
@Component
public class TargetReadModel extends ReadModel<Target> {

    TargetReadModel() {
        super("Target", TARGET, target -> target.ID);
        fields();
        filters();
        single("target", row -> row.table().ID.eq(row.argument("id").id()));
        list("targets");
    }

    @Override
    protected Condition access(Row<Target> row) {
        return noCondition();
    }

    private void fields() {
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        neverNull("from", "to", "progress");
        column("value", target -> target.VALUE);
        column("splitBy", target -> target.SPLIT_BY);
        column("source", target -> target.SOURCE);
        one(
                "indicator",
                IndicatorReadModel.class,
                (target, indicator) -> indicator.table().ID.eq(target.table().INDICATOR_ID));
        one(
                "platform",
                PlatformReadModel.class,
                (target, platform) -> platform.table().ID.eq(target.table().PLATFORM_ID));
        oneOn(
                "unit",
                UnitReadModel.class,
                row ->
                        DSL.field(
                                "least({0}, upper({1}) - 1)",
                                LocalDate.class, row.asOf(), row.table().DAYS),
                (target, unit) -> unit.table().UNIT_ID.eq(target.table().UNIT_ID));
        one(
                "whole",
                TargetReadModel.class,
                (part, whole) -> whole.table().ID.eq(part.table().WHOLE_ID));
        many(
                "parts",
                TargetReadModel.class,
                (whole, part) -> part.table().WHOLE_ID.eq(whole.table().ID),
                part -> List.of(part.table().UNIT_ID.asc(), part.table().ID.asc()));
        value("progress", ProgressModel.class, ProgressModel::of);
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("indicator", (row, ids) -> row.table().INDICATOR_ID.eq(DSL.any(ids.ids())));
        filter("platform", (row, ids) -> row.table().PLATFORM_ID.eq(DSL.any(ids.ids())));
        filter("part", (row, is) -> DSL.field(row.table().WHOLE_ID.isNotNull()).eq(is.bool()));
        facet("indicator", row -> row.table().INDICATOR_ID, IndicatorReadModel::called);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
        sort("VALUE", "numeric", row -> row.table().VALUE);
    }
}
