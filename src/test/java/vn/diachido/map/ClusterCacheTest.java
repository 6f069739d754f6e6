package vn.diachido.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diachido.Diachido;
import vn.diachido.StatementLog;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;

/** The world's clusters are counted once for each state of the data. */
class ClusterCacheTest {

    private static final String WORLD = "/clusters/sites/0/0/0.mvt?asOf=2026-01-01";

    private static int counted(TestServer server) {
        return DecodedTile.of(server.get(WORLD).body()).values("clusters", "count").stream()
                .mapToInt(count -> Integer.parseInt(String.valueOf(count)))
                .sum();
    }

    private static List<String> readsOfSites() {
        return StatementLog.statements().stream().filter(sql -> sql.contains("site.site")).toList();
    }

    @Test
    void countsAgainOnlyWhenDataHasChanged() {
        TestDatabase database = TestWorld.load("units", "everything");
        try (TestServer server =
                TestServer.over(database, List.of(Diachido.class, StatementLog.Logging.class))) {
            StatementLog.clear();
            int before = counted(server);
            assertThat(before).isPositive();
            assertThat(readsOfSites()).hasSize(1);

            StatementLog.clear();
            assertThat(counted(server)).isEqualTo(before);
            assertThat(readsOfSites()).isEmpty();
            assertThat(StatementLog.statements())
                    .as("only the version is asked for")
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("data_version");

            database.dsl()
                    .execute(
                            "delete from site.site where id = (select max(id) from site.site where"
                                    + " position is not null)");
            assertThat(counted(server)).isEqualTo(before - 1);
        }
    }
}
