package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** KML 2.2 (OGC 12-007): a placemark for each thing, also for one that is nowhere. */
final class KmlWriter extends PlacemarkWriter {

    KmlWriter(OutputStream out, ExportHead head) throws IOException {
        super(out, head);
        inside(() -> {
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
            xml.writeStartElement("Document");
            text("name", title());
            text("description", description());
        });
    }

    @Override
    void write(String name, Map<String, String> values, @Nullable JsonNode shape)
            throws XMLStreamException {
        xml.writeStartElement("Placemark");
        text("name", name);
        if (values.containsKey("summary")) {
            text("description", values.get("summary"));
        }
        xml.writeStartElement("ExtendedData");
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.writeStartElement("Data");
            xml.writeAttribute("name", value.getKey());
            text("value", value.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (shape != null) {
            geometry(shape.path("type").asString(""), shape.path("coordinates"));
        }
        xml.writeEndElement();
    }

    private void geometry(String type, JsonNode at) throws XMLStreamException {
        switch (type) {
            case "Point" -> {
                xml.writeStartElement("Point");
                text("coordinates", coordinate(at));
                xml.writeEndElement();
            }
            case "Polygon" -> polygon(at);
            case "MultiPolygon" -> {
                xml.writeStartElement("MultiGeometry");
                for (JsonNode polygon : at.values()) {
                    polygon(polygon);
                }
                xml.writeEndElement();
            }
            default -> throw new IllegalStateException(type + " is no shape of an entity");
        }
    }

    private void polygon(JsonNode rings) throws XMLStreamException {
        xml.writeStartElement("Polygon");
        for (int i = 0; i < rings.size(); i++) {
            xml.writeStartElement(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
            xml.writeStartElement("LinearRing");
            StringBuilder ring = new StringBuilder();
            for (JsonNode at : rings.get(i).values()) {
                ring.append(ring.isEmpty() ? "" : " ").append(coordinate(at));
            }
            text("coordinates", ring.toString());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String coordinate(JsonNode at) {
        return at.get(0).asString() + "," + at.get(1).asString();
    }
}
