package vn.diachido.coverage.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.graphql.change.Stream;
import vn.diachido.query.request.Role;

/** Searches over thousands of hamlets. */
class LargeProposalTest {

    private static final String ASKED =
            """
            subscription($unit: ID!) { proposal(input: {within: $unit, bases: 60, radiusMeters: 6000}) {
              stage people bound } }
            """;

    private static final String HAMLETS =
            """
            with made as (
                insert into unit.unit (level, life)
                select 'HAMLET', '[2025-07-01,)' from generate_series(1, {2}) returning id),
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

    private final TestDatabase database = TestDatabase.create();
    private final TestRows rows = new TestRows(database.dsl(), "proposal");
    private final long commune = rows.unit("COMMUNE", "1", "Một", null);
    private final String planner = new TestAccounts(database).bearer(Role.PLANNER);

    /** What is found is good, or how good it is is said. */
    @Test
    void choosesAmongFourThousandHamlets() {
        database.dsl().execute(HAMLETS, commune, rows.dataSetId(), 4_000);
        database.dsl().execute("analyze");
        try (TestServer server = TestServer.over(database);
                Stream stream =
                        Stream.open(
                                server.address(),
                                WHOLE,
                                Map.of("unit", String.valueOf(commune)),
                                "Authorization: " + planner)) {
            JsonNode event = stream.next();
            while (event.at("/data/proposal/proposal/people").isMissingNode()) {
                assertThat(event.has("errors")).as(event.toString()).isFalse();
                event = stream.next();
            }
            JsonNode proposal = event.at("/data/proposal/proposal");
            int people = proposal.at("/people").asInt();
            int bound = proposal.at("/bound").asInt();
            assertThat(proposal.at("/candidates").asInt()).isEqualTo(4_000);
            assertThat(proposal.at("/bases").size()).isEqualTo(40);
            assertThat(people).isLessThanOrEqualTo(bound).isGreaterThan(bound * 9 / 10);
            assertThat(proposal.at("/gap").asDouble())
                    .isCloseTo(1 - people / (double) bound, within(0.001));
        }
    }

    private static final String WHOLE =
            """
            subscription($unit: ID!) { proposal(input: {within: $unit, bases: 40, radiusMeters: 3000}) {
              stage proposal { people bound gap candidates bases { people hamlet { name } } } } }
            """;

    /** One that would go on for hours ends when nobody waits for it. */
    @Test
    void makesRoomForTheNextOne() {
        database.dsl().execute(HAMLETS, commune, rows.dataSetId(), 1_500);
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
