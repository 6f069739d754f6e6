package vn.diachido.coverage;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ExportColumns;
import vn.diachido.query.Row;
import vn.diachido.query.ValueModel;

/** How far a hamlet is from help and from its commune's centre. */
@Component
class RemotenessReadModel extends ValueModel {

    static final String HAMLET = "hamlet_id";
    static final String PARENT = "parent_id";

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
}
