package vn.diachido.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;

/**
 * Reads the exits of one entity that are no GraphQL, as somebody: files, tiles, clusters.
 *
 * @param list the entity's list, which names its exits
 * @param part the layer of its tiles that holds every thing
 * @param authorization null for the public
 */
public record ExitReader(
        TestServer server, String list, String part, @Nullable String authorization) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Everything of the test world lies in it: west, south, east, north. */
    private static final double[] AREA = {104.9, 20.9, 107.1, 22.1};

    private byte[] get(String path) {
        var answer =
                authorization == null
                        ? server.get(path)
                        : server.get(path, "Authorization", authorization);
        assertThat(answer.statusCode()).as(path).isIn(200, 204);
        return answer.body();
    }

    public JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    public String text(String path) {
        return new String(get(path), StandardCharsets.UTF_8);
    }

    /**
     * Ids of a table, in its order.
     *
     * @param query of the address, {@code ?} included
     */
    public List<String> csv(String query) {
        List<String> rows =
                text("/export/" + list + ".csv" + query + "&fields=true").lines().toList();
        assertThat(rows.getFirst()).startsWith("id,");
        return rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))).toList();
    }

    /** Ids of features in their order, and whether each is somewhere. */
    public Map<String, Boolean> geoJson(String query) {
        Map<String, Boolean> features = new LinkedHashMap<>();
        for (JsonNode feature :
                json("/export/" + list + ".geojson" + query).get("features").values()) {
            features.put(
                    feature.get("properties").get("id").asString(),
                    !feature.get("geometry").isNull());
        }
        return features;
    }

    /** What tiles and clusters say of all of them. */
    public JsonNode described(String kind, String query) {
        return json("/" + kind + "/" + list + ".json" + query);
    }

    /** Ids of all tiles of a zoom. */
    public Set<String> tiles(int zoom, String query) {
        Set<String> ids = new TreeSet<>();
        for (String address : addresses(zoom)) {
            DecodedTile tile = DecodedTile.of(get("/tiles/" + list + address + query));
            tile.values(part, "id").forEach(id -> ids.add(id.toString()));
        }
        return ids;
    }

    /**
     * The counts of all clusters of a zoom together.
     *
     * @param ids of which those of clusters of one must be
     */
    public int clustered(int zoom, String query, Set<String> ids, String about) {
        int sum = 0;
        Set<String> single = new HashSet<>();
        for (String address : addresses(zoom)) {
            DecodedTile tile = DecodedTile.of(get("/clusters/" + list + address + query));
            for (DecodedTile.Feature feature : tile.layers().getOrDefault("clusters", List.of())) {
                int count = Integer.parseInt(String.valueOf(feature.properties().get("count")));
                sum += count;
                Object id = feature.properties().get("id");
                assertThat(id == null).as(about).isEqualTo(count > 1);
                if (id != null) {
                    assertThat(single.add(id.toString())).as(about).isTrue();
                }
            }
        }
        assertThat(ids).as(about).containsAll(single);
        return sum;
    }

    private static List<String> addresses(int zoom) {
        List<String> addresses = new ArrayList<>();
        for (int x = column(AREA[0], zoom); x <= column(AREA[2], zoom); x++) {
            for (int y = row(AREA[3], zoom); y <= row(AREA[1], zoom); y++) {
                addresses.add("/" + zoom + "/" + x + "/" + y + ".mvt");
            }
        }
        return addresses;
    }

    private static int column(double longitude, int zoom) {
        return (int) Math.floor((longitude + 180) / 360 * (1 << zoom));
    }

    private static int row(double latitude, int zoom) {
        double y = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)) / (2 * Math.PI);
        return (int) Math.floor((0.5 - y) * (1 << zoom));
    }
}
