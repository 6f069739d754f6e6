package vn.diachido.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.GeoJsonGeometry;

/** A GeoJSON feature collection, read feature by feature. */
final class GeoJsonRows implements RowSource {

    /** A feature is read out of the middle of the file: what follows it is no mistake. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** The old {@code crs} member: {@code urn:ogc:def:crs:EPSG::9213} or {@code EPSG:9213}. */
    private static final Pattern EPSG = Pattern.compile("EPSG:{1,2}(?:[\\d.]*:)?(\\d+)$");

    private final Resource resource;
    private final String file;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable String crs;

    GeoJsonRows(Resource resource, String file) {
        this.resource = resource;
        this.file = file;
        read(feature -> columns.addAll(feature.path("properties").propertyNames()));
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Set<String> columns() {
        return columns;
    }

    /** WGS 84 unless the file says otherwise, as RFC 7946 has it. */
    @Override
    public Optional<String> statedCrs() {
        return Optional.of(crs == null ? Positions.WGS84 : crs);
    }

    @Override
    public void forEach(Consumer<SourceRow> consumer) {
        long[] number = {0};
        read(feature -> consumer.accept(toRow(++number[0], feature)));
    }

    private SourceRow toRow(long number, JsonNode feature) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode properties = feature.path("properties");
        for (String name : properties.propertyNames()) {
            JsonNode node = properties.get(name);
            String value = Texts.clean(node.isNull() ? "" : node.asString(node.toString()));
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        return new SourceRow(file, number, values, () -> geometry(feature.path("geometry")));
    }

    private static @Nullable Geometry geometry(JsonNode node) {
        try {
            return node.isObject() ? GeoJsonGeometry.read(node) : null;
        } catch (IllegalArgumentException e) {
            throw new RowRejected("GEOMETRY_BROKEN", String.valueOf(e.getMessage()), "");
        }
    }

    private void read(Consumer<JsonNode> features) {
        boolean found = false;
        try (InputStream stream = resource.getInputStream();
                JsonParser parser = JSON.createParser(stream)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    found = true;
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        features.accept(JSON.readTree(parser));
                    }
                } else if (name.equals("crs")) {
                    crs = crs(JSON.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException | JacksonException e) {
            throw new ImportRefused(
                    "FILE_UNREADABLE", file + " is not GeoJSON: " + e.getMessage(), e);
        }
        if (!found) {
            throw new ImportRefused("FILE_UNREADABLE", file + " is no FeatureCollection");
        }
    }

    private static @Nullable String crs(JsonNode node) {
        String name = node.path("properties").path("name").asString("");
        Matcher epsg = EPSG.matcher(name);
        return epsg.find() ? "EPSG:" + epsg.group(1) : null;
    }
}
