package vn.diachido.outreach.total;

import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Found;
import vn.diachido.unit.UnitWarner;

/** Verified activities and what came of them, for everybody. */
@Controller
class TotalController {

    /** The names are those of the API. */
    enum OutreachGroup {
        UNIT,
        KIND,
        MONTH,
        INDICATOR
    }

    record DaysFilter(@Nullable LocalDate from, @Nullable LocalDate to) {}

    record OutreachFilter(
            @Nullable String within,
            @Nullable DaysFilter during,
            @Nullable List<String> kind,
            @Nullable List<String> indicator,
            @Nullable List<String> squad,
            @Nullable List<String> campaign,
            @Nullable Boolean demonstration) {

        static final OutreachFilter ALL =
                new OutreachFilter(null, null, null, null, null, null, null);
    }

    record Sum(BigDecimal atLeast, BigDecimal atMost, boolean exact) {

        static Sum of(BigDecimal atLeast, BigDecimal atMost) {
            return new Sum(atLeast, atMost, atLeast.compareTo(atMost) == 0);
        }
    }

    record PersonTotal(Found indicator, @Nullable Found platform, Sum persons) {}

    record TurnTotal(Found indicator, @Nullable Found platform, Sum turns) {}

    record AmountTotal(Found indicator, @Nullable Found platform, Sum amount) {}

    record OutreachGroupTotals(
            @Nullable String value,
            @Nullable String label,
            Sum activities,
            long squads,
            List<PersonTotal> persons,
            List<TurnTotal> turns,
            List<AmountTotal> amounts) {}

    record OutreachTotals(
            Sum activities,
            long squads,
            List<PersonTotal> persons,
            List<TurnTotal> turns,
            List<AmountTotal> amounts,
            List<OutreachGroupTotals> groups) {}

    private final TotalRepository totals;
    private final UnitWarner warner;

    TotalController(TotalRepository totals, UnitWarner warner) {
        this.totals = totals;
        this.warner = warner;
    }

    @QueryMapping
    OutreachTotals outreachTotals(
            @Argument @Nullable OutreachFilter where,
            @Argument @Nullable OutreachGroup by,
            @Argument String level,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment) {
        LocalDate day = asOf == null ? Calendar.today() : asOf;
        OutreachFilter which = where == null ? OutreachFilter.ALL : where;
        OutreachGroupTotals all = totals.all(which, day);
        warner.outsideHorizon(environment, false).ifPresent(warning -> warning.tell(environment));
        return new OutreachTotals(
                all.activities(),
                all.squads(),
                all.persons(),
                all.turns(),
                all.amounts(),
                by == null ? List.of() : totals.groups(which, by, level, day));
    }
}
