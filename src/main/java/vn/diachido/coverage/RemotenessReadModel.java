package vn.diachido.coverage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ExportColumns;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;

/** How far a hamlet is from help and from its commune's centre. */
@Component
class RemotenessReadModel extends ValueModel {

    private static final String HAMLET = "hamlet_id";
    private static final String PARENT = "parent_id";

    RemotenessReadModel() {
        super("Remoteness");
        field("servicePointMeters", row -> Remoteness.servicePointMeters(hamlet(row), row.asOf()));
        field("squadMeters", row -> Remoteness.squadMeters(hamlet(row), row.asOf()));
        field(
                "communeCentreMeters",
                row ->
                        Remoteness.communeCentreMeters(
                                hamlet(row), of(row, PARENT, Long.class), row.asOf()));
    }

    private static Field<Long> hamlet(Row<Table<?>> row) {
        return of(row, HAMLET, Long.class);
    }

    @Bean
    static ExportColumns remotenessColumns() {
        return new ExportColumns(
                "Hamlet",
                List.of(
                        "remoteness.servicePointMeters",
                        "remoteness.squadMeters",
                        "remoteness.communeCentreMeters"));
    }

    /** The remoteness of hamlets, and orders by it. */
    @Component
    static class OfHamlets implements Contribution<HamletReadModel> {

        @Override
        public Class<HamletReadModel> target() {
            return HamletReadModel.class;
        }

        @Override
        public void addTo(HamletReadModel hamlets) {
            hamlets.value(
                    "remoteness",
                    RemotenessReadModel.class,
                    hamlet ->
                            select(
                                    hamlet.table().UNIT_ID.as(HAMLET),
                                    hamlet.table().PARENT_ID.as(PARENT)));
            hamlets.neverNull("remoteness");
            hamlets.sort(
                    "NEAREST_SERVICE_POINT",
                    "float8",
                    hamlet ->
                            orNowhere(
                                    Remoteness.servicePointMeters(
                                            hamlet.table().UNIT_ID, hamlet.asOf())));
            hamlets.sort(
                    "COMMUNE_CENTRE",
                    "float8",
                    hamlet ->
                            orNowhere(
                                    Remoteness.communeCentreMeters(
                                            hamlet.table().UNIT_ID,
                                            hamlet.table().PARENT_ID,
                                            hamlet.asOf())));
        }

        private static Field<Double> orNowhere(Field<Double> meters) {
            return coalesce(meters, inline(-1d));
        }
    }
}
