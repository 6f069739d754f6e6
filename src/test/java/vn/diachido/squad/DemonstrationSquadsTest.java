package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.exchange.ImportResult;

@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class DemonstrationSquadsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final DemonstrationSquads squads;
    private final DSLContext sql;

    DemonstrationSquadsTest(@Autowired DemonstrationSquads squads, @Autowired DSLContext sql) {
        this.squads = squads;
        this.sql = sql;
    }

    private int stored() {
        return sql.fetchCount(SQUAD_);
    }

    @Test
    void areStoredOnceAndMarked() {
        TestRows rows = new TestRows(sql, "hamlets");
        long commune =
                rows.unit("COMMUNE", "1", "Xã Một", rows.unit("PROVINCE", "19", "Tỉnh", null));
        for (int i = 0; i < 9; i++) {
            rows.hamlet("Xóm " + i, commune, TestRows.point(105 + i / 10.0, 21));
        }
        rows.hamlet("Không chỗ", commune, null);
        assertThat(squads.place(1, 5, DAY, false).changesSomething()).isTrue();
        assertThat(stored()).as("after a dry run").isZero();
        squads.place(1, 5, DAY, true);
        assertThat(stored()).isEqualTo(5);
        assertThat(squads.place(1, 5, DAY, true).changesSomething()).isFalse();
        squads.place(1, 100, DAY, true);
        assertThat(stored()).as("one for each hamlet with a position").isEqualTo(9);
        ImportResult fewer = squads.place(2, 3, DAY, true);
        assertThat(fewer.changesSomething()).isTrue();
        assertThat(stored()).isEqualTo(3);
        assertThat(
                        sql.select(DATA_SET.DEMONSTRATION)
                                .from(SQUAD_)
                                .join(DATA_SET)
                                .on(DATA_SET.ID.eq(SQUAD_.DATA_SET_ID))
                                .fetch(DATA_SET.DEMONSTRATION))
                .containsOnly(true);
        assertThat(squads.place(2, 3, LocalDate.of(2020, 1, 1), true).changesSomething())
                .as("a day without hamlets takes them away")
                .isTrue();
        assertThat(stored()).isZero();
    }
}
