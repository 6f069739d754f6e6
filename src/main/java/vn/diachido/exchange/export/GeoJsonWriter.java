package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feature collection. Properties are named as in the API; a thing that is nowhere has a null
 * geometry.
 */
final class GeoJsonWriter implements RowWriter {

    private final JsonGenerator json;
    private final List<Column> columns;

    GeoJsonWriter(OutputStream out, ExportHead head) {
        json = JsonMapper.shared().createGenerator(out);
        columns = head.columns();
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("title", head.title());
        json.writeNumberProperty("totalCount", head.summary().totalCount());
        json.writeNumberProperty("withoutPosition", head.summary().withoutPosition());
        json.writePOJOProperty("credits", head.summary().credits());
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void write(@Nullable Object[] values) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        Object shape = values[columns.size()];
        json.writeName("geometry");
        json.writeRawValue(shape == null ? "null" : shape.toString());
        json.writeObjectPropertyStart("properties");
        for (int i = 0; i < columns.size(); i++) {
            json.writePOJOProperty(columns.get(i).path(), values[i]);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
