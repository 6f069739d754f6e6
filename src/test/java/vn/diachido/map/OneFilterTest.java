package vn.diachido.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.Diachido;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.plain.RandomFilters;
import vn.diachido.query.request.Role;

/**
 * One filter and one access rule, every exit: list, totals, tiles, clusters and exports show the
 * same rows to the same viewer. {@code -Ddiachido.filters=N} asks for more of them, {@code
 * -Ddiachido.seed=N} for the same again.
 */
class OneFilterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static String bearer = "";

    /** So many are kept and asked for by their hash; a minute takes no more of them. */
    private static final int BY_HASH = 30;

    private record Entity(String type, String list, String part) {}

    private static final List<Entity> ENTITIES =
            List.of(
                    new Entity("Site", "sites", "sites"),
                    new Entity("Squad", "squads", "squads"),
                    new Entity("Board", "boards", "boards"),
                    new Entity("Activity", "activities", "activities"),
                    new Entity("ServicePoint", "servicePoints", "servicePoints"),
                    new Entity("SiteDraft", "siteDrafts", "siteDrafts"),
                    new Entity("Hamlet", "hamlets", "hamlets"),
                    new Entity("Unit", "units", "labels"),
                    new Entity("Beacon", "beacons", "beacons"));

    private record Asked(
            Entity entity, Map<String, Object> where, String day, boolean administrator) {

        ExitReader exits() {
            return new ExitReader(server, entity.list, entity.part, administrator ? bearer : null);
        }
    }

    private static TestDatabase database;
    private static TestServer server;

    @BeforeAll
    static void start() {
        database = TestWorld.load("units", "everything", "beacons");
        bearer = new TestAccounts(database).bearer(Role.ADMINISTRATOR);
        server =
                TestServer.over(
                        database,
                        List.of(Diachido.class, BeaconEntity.class),
                        "--spring.graphql.schema.locations=classpath:graphql/,classpath:beacon/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyExitShowsTheSameRows() {
        int count = Integer.getInteger("diachido.filters", 60);
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Asked asked = next(random);
            int zoom = random.nextInt(9);
            String about = "seed %d, filter %d, zoom %d: %s".formatted(seed, i, zoom, asked);
            JsonNode data = list(asked, i < BY_HASH);
            JsonNode list = data.get(asked.entity.list);
            List<String> ids =
                    list.get("nodes").values().stream()
                            .map(node -> node.get("id").asString())
                            .toList();
            int without = list.get("withoutPosition").asInt();
            assertThat(list.get("totalCount").asInt()).as(about).isEqualTo(ids.size());

            String filter =
                    i < BY_HASH
                            ? "?w=" + data.get("filter").get("hash").asString()
                            : "?where=" + TestServer.encode(JSON.writeValueAsString(asked.where));
            String query = filter + "&asOf=" + asked.day;
            ExitReader exits = asked.exits();
            for (String kind : List.of("tiles", "clusters")) {
                JsonNode described = exits.described(kind, query);
                assertThat(described.get("totalCount").asInt()).as(about).isEqualTo(ids.size());
                assertThat(described.get("withoutPosition").asInt()).as(about).isEqualTo(without);
            }
            Set<String> somewhere = exported(exits, query, ids, without, about);
            int from = asked.entity.type.equals("Unit") ? Math.max(zoom, 7) : zoom;
            assertThat(exits.tiles(from, query)).as(about).isEqualTo(somewhere);
            assertThat(exits.clustered(zoom, query, somewhere, about) + without)
                    .as(about)
                    .isEqualTo(ids.size());
        }
    }

    @Test
    void draftsAreForTheAdministratorOnly() {
        Entity beacons = ENTITIES.getLast();
        for (boolean administrator : List.of(false, true)) {
            Asked all = new Asked(beacons, Map.of(), "2026-01-01", administrator);
            String drafts = administrator ? "" : " where not draft";
            Object count = database.dsl().fetchValue("select count(*) from beacon" + drafts);
            assertThat(list(all, false).get("beacons").get("totalCount").asString())
                    .isEqualTo(String.valueOf(count));
            assertThat(all.exits().text("/export/beacons.csv").lines())
                    .hasSize(Integer.parseInt(String.valueOf(count)) + 1);
        }
        String hash =
                list(new Asked(beacons, Map.of(), "2026-01-01", true), true)
                        .get("filter")
                        .get("hash")
                        .asString();
        Asked anybody = new Asked(beacons, Map.of(), "2026-01-01", false);
        assertThat(anybody.exits().text("/export/beacons.csv?w=" + hash).lines()).hasSize(65);
    }

    private static Asked next(Random random) {
        Entity entity = ENTITIES.get(random.nextInt(ENTITIES.size()));
        Map<String, Object> where;
        do {
            where = new RandomFilters(random).filter(entity.type, 2);
        } while (entity.type.equals("Beacon") && where.toString().contains("within"));
        if (entity.type.equals("Unit")) {
            where =
                    Map.of(
                            "level", List.of("PROVINCE", "DISTRICT", "COMMUNE"),
                            "and", List.of(where));
        }
        @SuppressWarnings("unchecked") // a map stays one
        Map<String, Object> plain = (Map<String, Object>) RandomFilters.plain(where);
        String day = List.of("2025-06-15", "2026-01-01", "2026-06-01").get(random.nextInt(3));
        return new Asked(entity, plain, day, random.nextBoolean());
    }

    private static JsonNode list(Asked asked, boolean keep) {
        Entity entity = asked.entity;
        String document =
                "query ($where: %sFilter!, $asOf: Date) { %s(where: $where, asOf: $asOf, first: 200)"
                                .formatted(entity.type, entity.list)
                        + " { totalCount withoutPosition nodes { id } }"
                        + (keep ? " filter(of: {%s: $where}) { hash }".formatted(entity.list) : "")
                        + " }";
        Map<String, Object> variables = Map.of("where", asked.where, "asOf", asked.day);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(
                                                Map.of(
                                                        "query",
                                                        document,
                                                        "variables",
                                                        variables))));
        if (asked.administrator) {
            request.header("Authorization", bearer);
        }
        JsonNode answer = JSON.readTree(server.send(request.build()).body());
        assertThat(answer.get("errors")).as(answer.toString()).isNull();
        return answer.get("data");
    }

    /** Holds files against the list; gives the ids of what is somewhere. */
    private static Set<String> exported(
            ExitReader exits, String query, List<String> ids, int without, String about) {
        assertThat(exits.csv(query)).as(about).containsExactlyElementsOf(ids);
        Map<String, Boolean> features = exits.geoJson(query);
        assertThat(features.keySet()).as(about).containsExactlyElementsOf(ids);
        Set<String> somewhere = new TreeSet<>(features.keySet());
        somewhere.removeIf(id -> !Boolean.TRUE.equals(features.get(id)));
        assertThat(somewhere).as(about).hasSize(ids.size() - without);
        return somewhere;
    }
}
