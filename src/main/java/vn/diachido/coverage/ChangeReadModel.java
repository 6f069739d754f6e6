package vn.diachido.coverage;

import static org.jooq.impl.DSL.select;

import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.outreach.ActivityReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;
import vn.diachido.squad.SquadReadModel;

/** The least deed after which a hamlet is covered. */
@Component
class ChangeReadModel extends ValueModel {

    ChangeReadModel() {
        super("CoverageChange");
        column("deed", String.class);
        column("clause", Integer.class);
        field("meters", row -> of(row, "meters", Double.class));
        field("members", row -> of(row, "members", Integer.class));
        one(
                "squad",
                SquadReadModel.class,
                (row, squad) -> squad.table().ID.eq(of(row, "squad_id", Long.class)));
        one(
                "activity",
                ActivityReadModel.class,
                (row, activity) -> activity.table().ID.eq(of(row, "activity_id", Long.class)));
    }

    static Select<?> of(Row<Table<?>> verdict) {
        return select(
                        DSL.field("c.deed"),
                        DSL.field("c.number").as("clause"),
                        DSL.field("c.squad_id"),
                        DSL.field("c.activity_id"),
                        DSL.field("c.meters"),
                        DSL.field("c.members"))
                .from(
                        DSL.table(
                                "coverage.change({0}, {1}, {2}, {3}) c",
                                VerdictReadModel.unit(verdict),
                                VerdictReadModel.judging(verdict)
                                        .ruleOf(VerdictReadModel.unit(verdict), verdict.asOf()),
                                VerdictReadModel.judging(verdict).plan(),
                                verdict.asOf()));
    }
}
