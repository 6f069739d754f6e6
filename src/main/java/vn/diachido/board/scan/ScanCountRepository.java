package vn.diachido.board.scan;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.board.Tables.SCAN_COUNT;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.scan.ScanCountController.ScanCount;
import vn.diachido.board.scan.ScanCountController.ScanCounts;
import vn.diachido.board.scan.ScanCountController.ScanFilter;
import vn.diachido.board.scan.ScanCountController.ScanGroup;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Sums of counted scans. */
@Repository
class ScanCountRepository {

    /** Groups of one answer; of more, the most frequent, or the last days. */
    private static final int MOST = 1_000;

    private static final Name VALUE = name("value");
    private static final Name SCANS = name("scans");

    private final DSLContext sql;

    ScanCountRepository(DSLContext sql) {
        this.sql = sql;
    }

    ScanCounts count(Viewer viewer, ScanFilter where, ScanGroup by) {
        Condition which = seen(viewer).and(matches(where));
        Field<String> column = column(by);
        var grouped =
                sql.select(column.as(VALUE), sum(SCAN_COUNT.SCANS).as(SCANS))
                        .from(SCAN_COUNT)
                        .join(BOARD_)
                        .on(BOARD_.ID.eq(SCAN_COUNT.BOARD_ID))
                        .where(which)
                        .groupBy(column)
                        .asTable("grouped");
        Field<String> value = field(VALUE, String.class);
        Field<BigDecimal> scans = field(SCANS, BigDecimal.class);
        Field<BigDecimal> all = sum(scans).over();
        boolean byTime = by == ScanGroup.DAY || by == ScanGroup.MONTH;
        var rows =
                sql.select(value, label(by, value), scans, all)
                        .from(grouped)
                        .orderBy(byTime ? value.desc() : scans.desc(), value.asc().nullsLast())
                        .limit(MOST)
                        .fetch();
        long total = rows.isEmpty() ? 0 : rows.getFirst().value4().longValue();
        List<ScanCount> groups =
                rows.map(
                        row -> new ScanCount(row.value1(), row.value2(), row.value3().longValue()));
        return new ScanCounts(total, groups);
    }

    /** Scans of boards in the areas of who asks; of those that belong nowhere, who knows all. */
    private static Condition seen(Viewer viewer) {
        Condition there =
                Areas.in(
                        viewer,
                        Calendar.today(),
                        SCAN_COUNT.UNIT_ID,
                        BOARD_.POSITION,
                        BoardRoles.HANGING);
        return BoardRoles.mayKnowAll(viewer.standing())
                ? there.or(SCAN_COUNT.UNIT_ID.isNull())
                : there;
    }

    private static Condition matches(ScanFilter where) {
        Condition all = noCondition();
        if (where.within() != null) {
            all =
                    all.and(
                            Subtree.within(
                                    SCAN_COUNT.UNIT_ID,
                                    val(number(where.within())),
                                    val(Calendar.today())));
        }
        if (where.site() != null) {
            all = all.and(SCAN_COUNT.SITE_ID.in(numbers(where.site())));
        }
        if (where.board() != null) {
            all = all.and(SCAN_COUNT.BOARD_ID.in(numbers(where.board())));
        }
        if (where.from() != null) {
            all = all.and(SCAN_COUNT.DAY.ge(where.from()));
        }
        if (where.to() != null) {
            all = all.and(SCAN_COUNT.DAY.le(where.to()));
        }
        return where.early() == null ? all : all.and(SCAN_COUNT.EARLY.eq(where.early()));
    }

    private static List<Long> numbers(List<String> ids) {
        return ids.stream().map(ScanCountRepository::number).toList();
    }

    /** One that can be no id is -1, which no row has. */
    private static Long number(String id) {
        try {
            return Long.valueOf(id);
        } catch (NumberFormatException e) {
            return -1L;
        }
    }

    private static Field<String> column(ScanGroup by) {
        Field<?> column =
                switch (by) {
                    case DAY -> SCAN_COUNT.DAY;
                    case MONTH -> field("to_char({0}, 'YYYY-MM')", String.class, SCAN_COUNT.DAY);
                    case BOARD -> SCAN_COUNT.BOARD_ID;
                    case SITE -> SCAN_COUNT.SITE_ID;
                    case LANGUAGE -> SCAN_COUNT.LANGUAGE;
                    case UNIT -> SCAN_COUNT.UNIT_ID;
                };
        return field("{0}::text", String.class, column);
    }

    private static Field<String> label(ScanGroup by, Field<String> value) {
        return switch (by) {
            case DAY, MONTH, LANGUAGE -> castNull(String.class);
            case BOARD -> called(BOARD_.CODE, BOARD_, BOARD_.ID, value);
            case SITE -> called(SITE_.NAME, SITE_, SITE_.ID, value);
            case UNIT -> UnitReadModel.fullName(val(Calendar.today()), value);
        };
    }

    private static Field<String> called(
            Field<String> name, Table<?> table, Field<Long> id, Field<String> value) {
        return field(select(name).from(table).where(id.eq(value.cast(Long.class))));
    }
}
