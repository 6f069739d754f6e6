package vn.diachido.outreach.total;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_RESULT;
import static vn.diachido.database.jooq.outreach.Tables.ACTIVITY_SQUAD;
import static vn.diachido.database.jooq.outreach.Tables.INDICATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.graphql.Found;
import vn.diachido.outreach.IndicatorReadModel;
import vn.diachido.outreach.PlatformReadModel;
import vn.diachido.outreach.total.TotalController.AmountTotal;
import vn.diachido.outreach.total.TotalController.DaysFilter;
import vn.diachido.outreach.total.TotalController.OutreachFilter;
import vn.diachido.outreach.total.TotalController.OutreachGroup;
import vn.diachido.outreach.total.TotalController.OutreachGroupTotals;
import vn.diachido.outreach.total.TotalController.PersonTotal;
import vn.diachido.outreach.total.TotalController.Sum;
import vn.diachido.outreach.total.TotalController.TurnTotal;
import vn.diachido.query.request.Refusal;
import vn.diachido.unit.UnitReadModel;

/** Sums over verified activities: rows of (value, ids of activities, unit) are summed at once. */
@Repository
class TotalRepository {

    private static final int MOST = 1_000;

    private static final String COUNTS =
            """
            select g.value, c.at_least, c.at_most, (select count(distinct s.squad_id) from outreach.activity_squad s
                where s.activity_id = any(c.ids)) as squads
            from ({0}) g, lateral (select count(*) filter (where l.certain) as at_least, count(*) as at_most,
                array_agg(l.activity_id) as ids from outreach.lying(g.ids, g.within, {1}) l) c
            where c.at_most > 0 or g.always
            order by g.value nulls last limit {2}
            """;
    private static final String SUMS =
            """
            select g.value, s.indicator_id, s.platform_id, s.at_least, s.at_most, i.measure
            from ({0}) g, lateral outreach.sums(g.ids, g.within, {1}) s join outreach.indicator i on i.id = s.indicator_id
            left join outreach.platform p on p.id = s.platform_id
            where {2} order by i.key, p.key nulls first
            """;
    private static final String BY_UNIT =
            """
            select u.id::text as value, array_agg(distinct l.activity_id) as ids, false as always,
                case when u.id is null or {1} is not null and not exists (select from unit.ancestry x
                    where x.unit_id = u.id and x.ancestor_id = {1} and x.valid @> {2}) then {1} else u.id end as within
            from outreach.placed({0}, {2}) l
            left join lateral (select c.id from unit.ancestry t join unit.unit c on c.id = t.ancestor_id and c.level = {3}
                where t.unit_id = l.unit_id and t.valid @> {2}) u on true
            where {1} is null or u.id is null or exists (select from unit.ancestry x where x.valid @> {2}
                and (x.unit_id = u.id and x.ancestor_id = {1} or x.unit_id = {1} and x.ancestor_id = u.id))
            group by u.id
            """;

    private final DSLContext sql;

    TotalRepository(DSLContext sql) {
        this.sql = sql;
    }

    OutreachGroupTotals all(OutreachFilter where, LocalDate day) {
        checkIndicators(where);
        SQL one =
                sql(
                        "select null::text as value, {0} as ids, {1} as within, true as always",
                        ids(where), within(where));
        return totals(one, where, null, day).getFirst();
    }

    List<OutreachGroupTotals> groups(
            OutreachFilter where, OutreachGroup by, String level, LocalDate day) {
        SQL groups =
                switch (by) {
                    case UNIT -> sql(BY_UNIT, ids(where), within(where), val(day), val(level));
                    case KIND -> grouped(where, "activity.kind");
                    case MONTH -> grouped(where, "to_char(lower(activity.days), 'YYYY-MM')");
                    case INDICATOR -> byIndicator(where);
                };
        return totals(groups, where, by, day);
    }

    private SQL grouped(OutreachFilter where, String value) {
        return sql(
                "select "
                        + value
                        + " as value, array_agg(activity.id) as ids, {1} as within, false as always from"
                        + " outreach.activity where {0} group by 1",
                matches(where),
                within(where));
    }

    private SQL byIndicator(OutreachFilter where) {
        return sql(
                "select r.indicator_id::text as value, array_agg(distinct r.activity_id) as ids, {1} as"
                        + " within, false as always from outreach.activity_result r join"
                        + " outreach.indicator i on i.id = r.indicator_id where r.activity_id = any({0})"
                        + " and {2} group by 1",
                ids(where), within(where), named("i.key", where));
    }

    private List<OutreachGroupTotals> totals(
            SQL groups, OutreachFilter where, @Nullable OutreachGroup by, LocalDate day) {
        Map<@Nullable String, OutreachGroupTotals> totals = new LinkedHashMap<>();
        for (Record row : sql.fetch(COUNTS, groups, val(day), inline(MOST))) {
            String value = row.get("value", String.class);
            totals.put(
                    value,
                    new OutreachGroupTotals(
                            value,
                            value == null ? null : label(by, value, day),
                            bounds(row),
                            row.get("squads", Long.class),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
        }
        for (Record row : sql.fetch(SUMS, groups, val(day), named("i.key", where))) {
            String value = row.get("value", String.class);
            OutreachGroupTotals of = totals.get(value);
            boolean itself =
                    by != OutreachGroup.INDICATOR
                            || Objects.equals(value, row.get("indicator_id", String.class));
            if (of != null && itself) {
                add(of, row);
            }
        }
        return List.copyOf(totals.values());
    }

    private static void add(OutreachGroupTotals of, Record row) {
        Found indicator = new Found(IndicatorReadModel.class, row.get("indicator_id", Long.class));
        Long platformId = row.get("platform_id", Long.class);
        Found platform = platformId == null ? null : new Found(PlatformReadModel.class, platformId);
        switch (row.get("measure", String.class)) {
            case "PERSONS" -> of.persons().add(new PersonTotal(indicator, platform, bounds(row)));
            case "TURNS" -> of.turns().add(new TurnTotal(indicator, platform, bounds(row)));
            default -> of.amounts().add(new AmountTotal(indicator, platform, bounds(row)));
        }
    }

    private static Sum bounds(Record row) {
        return Sum.of(row.get("at_least", BigDecimal.class), row.get("at_most", BigDecimal.class));
    }

    private @Nullable String label(@Nullable OutreachGroup by, String value, LocalDate day) {
        if (by == OutreachGroup.UNIT) {
            return sql.select(UnitReadModel.fullName(val(day), val(value))).fetchSingle().value1();
        }
        return by == OutreachGroup.INDICATOR
                ? sql.select(INDICATOR.NAME)
                        .from(INDICATOR)
                        .where(INDICATOR.ID.eq(Long.valueOf(value)))
                        .fetchOne(INDICATOR.NAME)
                : null;
    }

    private static Field<Long[]> ids(OutreachFilter where) {
        return array(select(ACTIVITY.ID).from(ACTIVITY).where(matches(where)));
    }

    private static Field<Long> within(OutreachFilter where) {
        return where.within() == null
                ? field("null::bigint", Long.class)
                : field("{0}::bigint", Long.class, val(number(where.within())));
    }

    private static Condition named(String key, OutreachFilter where) {
        return where.indicator() == null
                ? condition("true")
                : condition(key + " = any({0})", val(where.indicator().toArray(String[]::new)));
    }

    private static Condition matches(OutreachFilter where) {
        Condition all = ACTIVITY.STATE.eq(inline("VERIFIED"));
        DaysFilter during = where.during();
        if (during != null && during.from() != null) {
            all = all.and(condition("lower({0}) >= {1}", ACTIVITY.DAYS, val(during.from())));
        }
        if (during != null && during.to() != null) {
            all = all.and(condition("lower({0}) <= {1}", ACTIVITY.DAYS, val(during.to())));
        }
        if (where.kind() != null) {
            all = all.and(ACTIVITY.KIND.in(where.kind()));
        }
        if (where.campaign() != null) {
            all = all.and(ACTIVITY.CAMPAIGN_ID.in(numbers(where.campaign())));
        }
        return all.and(by(where));
    }

    private static Condition by(OutreachFilter where) {
        Condition all = noCondition();
        if (where.squad() != null) {
            all =
                    all.and(
                            ACTIVITY.ID.in(
                                    select(ACTIVITY_SQUAD.ACTIVITY_ID)
                                            .from(ACTIVITY_SQUAD)
                                            .where(
                                                    ACTIVITY_SQUAD.SQUAD_ID.in(
                                                            numbers(where.squad())))));
        }
        if (where.indicator() != null) {
            all =
                    all.and(
                            ACTIVITY.ID.in(
                                    select(ACTIVITY_RESULT.ACTIVITY_ID)
                                            .from(ACTIVITY_RESULT)
                                            .join(INDICATOR)
                                            .on(INDICATOR.ID.eq(ACTIVITY_RESULT.INDICATOR_ID))
                                            .where(INDICATOR.KEY.in(where.indicator()))));
        }
        if (where.demonstration() != null) {
            Condition invented =
                    ACTIVITY.DATA_SET_ID.in(
                            select(DATA_SET.ID).from(DATA_SET).where(DATA_SET.DEMONSTRATION));
            all =
                    all.and(
                            where.demonstration()
                                    ? invented
                                    : condition("({0}) is not true", field(invented)));
        }
        return all;
    }

    /** Each is known and may be added. */
    private void checkIndicators(OutreachFilter where) {
        if (where.indicator() == null) {
            return;
        }
        List<String> asked = where.indicator();
        Map<String, String> known =
                sql.select(INDICATOR.KEY, INDICATOR.ADDABLE)
                        .from(INDICATOR)
                        .where(INDICATOR.KEY.in(asked))
                        .fetchMap(INDICATOR.KEY, INDICATOR.ADDABLE);
        for (String key : asked) {
            if (!known.containsKey(key)) {
                throw new Refusal(Refusal.Code.BAD_INPUT, "unknownIndicator", key);
            }
            if (known.get(key).equals("NEVER")) {
                throw new Refusal(Refusal.Code.BAD_INPUT, "notAddable", key);
            }
        }
    }

    private static List<Long> numbers(List<String> ids) {
        return ids.stream().map(TotalRepository::number).toList();
    }

    /** One that can be no id is -1, which no row has. */
    private static Long number(String id) {
        try {
            return Long.valueOf(id);
        } catch (NumberFormatException e) {
            return -1L;
        }
    }
}
