package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.query.Tables.FILTER;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import vn.diachido.database.TestDatabase;

/** When filters are noted as used. */
class KeptFilterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final TestDatabase database = TestDatabase.create();
    private final DSLContext sql =
            DSL.using(
                    new TransactionAwareDataSourceProxy(database.dataSource()),
                    SQLDialect.POSTGRES);
    private final FilterRepository filters = new FilterRepository(sql);
    private final TransactionTemplate reading =
            new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));

    @Test
    void whoUsesAFilterIsNoted() {
        String hash = keep();
        assertThat(filters.use("Site", hash, MONDAY.plusDays(1))).contains("{}");
        assertThat(usedOn(hash)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aTransactionThatOnlyReadsFindsFiltersOfEarlierDays() {
        String hash = keep();
        reading.setReadOnly(true);
        Optional<String> found =
                reading.execute(tx -> filters.use("Site", hash, MONDAY.plusDays(1)));
        assertThat(found).contains("{}");
        assertThat(usedOn(hash)).isEqualTo(MONDAY);
    }

    private String keep() {
        String hash = "0123456789abcdef".repeat(2);
        filters.keep("Site", hash, "{}", MONDAY);
        return hash;
    }

    private @Nullable LocalDate usedOn(String hash) {
        return sql.select(FILTER.USED_ON)
                .from(FILTER)
                .where(FILTER.HASH.eq(hash))
                .fetchSingle(FILTER.USED_ON);
    }
}
