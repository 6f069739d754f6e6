package vn.diachido.coverage;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.unit.UnitReadModel;

/** Units by the states of their hamlets. */
@Component
class UnitsByCoverage implements Contribution<UnitReadModel> {

    private final HamletReadModel hamlets;

    UnitsByCoverage(HamletReadModel hamlets) {
        this.hamlets = hamlets;
    }

    @Override
    public Class<UnitReadModel> target() {
        return UnitReadModel.class;
    }

    @Override
    public void addTo(UnitReadModel units) {
        units.filter("coverage", this::hasHamlet);
    }

    /** Without a state it narrows nothing, and says only by what the tiles judge. */
    private Condition hasHamlet(Row<Version> unit, Input coverage) {
        Input states = coverage.get("hasHamletIn");
        if (!states.present()) {
            return noCondition();
        }
        var judged =
                UnitCoverageReadModel.judged(
                        hamlets, unit.table().UNIT_ID, unit, Judging.of(coverage));
        return exists(
                selectOne()
                        .from(judged.asTable("judged"))
                        .where(UnitCoverageReadModel.STATE.eq(any(states.texts()))));
    }
}
