package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diachido.database.TestDatabase;

/** What is kept until data changes hangs on every change being noticed. */
class DataVersionTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    /**
     * Versions of units and their ancestry are written together; sources of units are known to
     * imports only.
     */
    private static final List<String> NOT_READ_OR_WRITTEN_ALONG =
            List.of(
                    "unit.ancestry",
                    "unit.source",
                    "coverage.reach",
                    "squad.forgotten",
                    "intake.change");

    /** What stands in schema access is read by those it belongs to, and never kept. */
    @Test
    void everyTableOfDataTellsOfItsChanges() {
        List<String> silent =
                DATABASE.dsl()
                        .fetch(
                                """
                                select n.nspname || '.' || c.relname
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind in ('r', 'p')
                                and n.nspname not in ('access', 'query', 'public', 'pg_catalog', 'information_schema')
                                and not exists (
                                    select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                    where t.tgrelid = c.oid and p.proname = 'touch'
                                    and t.tgtype & (4 + 8 + 16 + 32) = 4 + 8 + 16 + 32)
                                """)
                        .map(table -> table.get(0, String.class));
        assertThat(silent).containsExactlyInAnyOrderElementsOf(NOT_READ_OR_WRITTEN_ALONG);
    }

    @Test
    void everyChangeMakesItGrow() {
        DataVersionRepository versions = new DataVersionRepository(DATABASE.dsl());
        long before = versions.version();
        for (String change :
                List.of(
                        "update exchange.data_set set title = title",
                        "delete from board.board",
                        "truncate squad.squad cascade",
                        "update site.site set name = name")) {
            DATABASE.dsl().execute(change);
            long after = versions.version();
            assertThat(after).as(change).isGreaterThan(before);
            before = after;
        }
    }
}
