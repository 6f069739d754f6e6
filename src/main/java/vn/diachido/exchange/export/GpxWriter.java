package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** GPX 1.1: a waypoint for each point. What is nowhere, or is no point, has no place in it. */
final class GpxWriter extends PlacemarkWriter {

    GpxWriter(OutputStream out, ExportHead head) throws IOException {
        super(out, head);
        inside(() -> {
            xml.writeStartElement("gpx");
            xml.writeDefaultNamespace("http://www.topografix.com/GPX/1/1");
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("creator", "Địa Chỉ Đỏ");
            xml.writeStartElement("metadata");
            text("name", title());
            text("desc", description());
            xml.writeEndElement();
        });
    }

    @Override
    void write(String name, Map<String, String> values, @Nullable JsonNode shape)
            throws XMLStreamException {
        if (shape == null || !shape.path("type").asString("").equals("Point")) {
            return;
        }
        xml.writeStartElement("wpt");
        xml.writeAttribute("lat", shape.at("/coordinates/1").asString());
        xml.writeAttribute("lon", shape.at("/coordinates/0").asString());
        text("name", name);
        if (values.containsKey("summary")) {
            text("desc", values.get("summary"));
        }
        xml.writeEndElement();
    }
}
