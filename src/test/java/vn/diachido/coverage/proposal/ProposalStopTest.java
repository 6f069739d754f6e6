package vn.diachido.coverage.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.graphql.change.Stream;
import vn.diachido.query.request.Role;

/** A search that would go on for hours ends when nobody waits for it. */
class ProposalStopTest {

    private static final String ASKED =
            """
            subscription($unit: ID!) { proposal(input: {within: $unit, bases: 60, radiusMeters: 6000}) {
              stage people bound } }
            """;

    private static final String HAMLETS =
            """
            with made as (
                insert into unit.unit (level, life)
                select 'HAMLET', '[2025-07-01,)' from generate_series(1, 1500) returning id),
            versions as (
                insert into unit.version (unit_id, level, valid, kind, name, full_name, parent_id, data_set_id)
                select id, 'HAMLET', '[2025-07-01,)', 'HAMLET', 'Xóm ' || id, 'Xóm ' || id, {0}, {1} from made),
            counts as (
                insert into unit.census (unit_id, counted_on, population, data_set_id)
                select id, '2025-07-01', 50 + id * 7919 % 900, {1} from made)
            insert into unit.boundary (unit_id, valid, change, accuracy, centre, data_set_id)
            select id, '[2025-07-01,)', 'LAW', 'APPROXIMATE',
                   st_setsrid(st_makepoint(105 + (id * 7919 % 10007) / 10007.0, 21 + (id * 104729 % 9973) / 9973.0), 4326), {1}
            from made
            """;

    @Test
    void makesRoomForTheNextOne() {
        TestDatabase database = TestDatabase.create();
        TestRows rows = new TestRows(database.dsl(), "proposal");
        long commune = rows.unit("COMMUNE", "1", "Một", null);
        database.dsl().execute(HAMLETS, commune, rows.dataSetId());
        String planner = new TestAccounts(database).bearer(Role.PLANNER);
        try (TestServer server =
                TestServer.over(
                        database,
                        "--diachido.proposals.effort=100000",
                        "--diachido.subscriptions.keep-alive=50ms")) {
            Stream one = open(server, commune, planner);
            Stream two = open(server, commune, planner);
            awaitSearch(one);
            awaitSearch(two);
            assertThat(code(server, commune, planner)).isEqualTo("RATE_LIMITED");
            one.close();
            String code = "RATE_LIMITED";
            for (int asked = 0; asked < 10_000 && code.equals("RATE_LIMITED"); asked++) {
                code = code(server, commune, planner);
            }
            assertThat(code).isEmpty();
            two.close();
        }
    }

    private static Stream open(TestServer server, long unit, String bearer) {
        return Stream.open(
                server.address(),
                ASKED,
                Map.of("unit", String.valueOf(unit)),
                "Authorization: " + bearer);
    }

    private static void awaitSearch(Stream stream) {
        JsonNode event = stream.next();
        while (!event.at("/data/proposal/stage").asString().equals("SEARCHING")) {
            assertThat(event.has("errors")).as(event.toString()).isFalse();
            event = stream.next();
        }
        assertThat(event.at("/data/proposal/people").asInt()).isPositive();
    }

    private static String code(TestServer server, long unit, String bearer) {
        try (Stream stream = open(server, unit, bearer)) {
            return stream.next().at("/errors/0/extensions/code").asString("");
        }
    }
}
