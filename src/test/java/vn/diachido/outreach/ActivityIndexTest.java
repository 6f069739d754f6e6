package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;

/** What row-level security keeps of activities costs those who look for them no index. */
class ActivityIndexTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");

    static {
        DATABASE.dsl()
                .execute(
                        """
                        insert into outreach.activity (name, kind, unit_id, days, position, state)
                        select 'Ra quân ' || i, 'OTHER', 6, daterange('2026-01-01'::date + i % 200, '2026-01-02'::date + i % 200),
                            st_setsrid(st_makepoint(102 + i % 70 / 10.0, 8 + i % 149 / 10.0), 4326),
                            case when i % 20 = 0 then 'REPORTED' else 'VERIFIED' end from generate_series(1, 20000) i
                        """);
        DATABASE.dsl().execute("analyze outreach.activity");
    }

    private static String plan(String where) {
        return String.join(
                "\n",
                DATABASE.dsl()
                        .fetch(
                                "explain select id from outreach.activity where state = 'VERIFIED' and "
                                        + where)
                        .into(String.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    position && st_makeenvelope(105, 21, 105.01, 21.01, 4326) | activity_position_idx
                    st_dwithin(position::geography, 'SRID=4326;POINT(105 21)'::geography, 100) | activity_position_idx1
                    days && daterange('2026-03-01', '2026-03-02') | activity_days_idx
                    search_key like '%quan 7777%' | activity_search_key_idx
                    """)
    void anIndexFindsThem(String where, String index) {
        assertThat(plan(where)).contains(index);
    }

    @Test
    void reportsAreBehindTheSecondWall() {
        TestAccounts accounts = new TestAccounts(DATABASE);
        long author = accounts.account("author");
        long other = accounts.account("other");
        accounts.trusted(dsl ->
                dsl.execute(
                        "insert into outreach.activity_report (id, author_id, note) select min(id), ?, 'Gặp bà Hoa' from outreach.activity",
                        author));
        assertThat(reports("diachido.account", String.valueOf(author))).isEqualTo(1);
        assertThat(reports("diachido.account", String.valueOf(other))).isZero();
        assertThat(reports("diachido.edits", "{6}")).isEqualTo(1);
        assertThat(reports("diachido.edits", "{}")).isZero();
    }

    private static int reports(String setting, String value) {
        return DATABASE.dsl()
                .transactionResult(inside -> {
                    inside.dsl().execute("select set_config(?, ?, true)", setting, value);
                    return inside.dsl()
                            .fetchCount(inside.dsl().selectFrom("outreach.activity_report"));
                });
    }
}
