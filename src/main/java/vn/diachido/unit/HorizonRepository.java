package vn.diachido.unit;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;

/** The days for which units are known. */
@Repository
class HorizonRepository {

    private final DSLContext dsl;

    HorizonRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The days of all data sets that units of a level, or other than hamlets, come from. */
    List<Period> horizon(boolean hamlets) {
        Condition level = hamlets ? VERSION.LEVEL.eq("HAMLET") : VERSION.LEVEL.ne("HAMLET");
        return dsl.select(DATA_SET.TRUE_FOR)
                .from(DATA_SET)
                .where(
                        exists(
                                selectOne()
                                        .from(VERSION)
                                        .where(VERSION.DATA_SET_ID.eq(DATA_SET.ID))
                                        .and(level)))
                .orderBy(DATA_SET.TRUE_FOR)
                .fetch(DATA_SET.TRUE_FOR);
    }

    boolean knowsUnits() {
        return dsl.fetchExists(VERSION);
    }

    /** Is there a unit of a level on a day whose border is not known? */
    boolean lacksBorders(String level, LocalDate day) {
        Param<LocalDate> on = DSL.val(day);
        return dsl.fetchExists(
                dsl.selectOne()
                        .from(VERSION)
                        .where(VERSION.LEVEL.eq(level))
                        .and(DSL.condition("{0} @> {1}", VERSION.VALID, on))
                        .andNotExists(
                                selectOne()
                                        .from(CurrentBoundary.ALIAS)
                                        .where(CurrentBoundary.of(VERSION.UNIT_ID, on))
                                        .and(CurrentBoundary.ALIAS.GEOM.isNotNull())));
    }
}
