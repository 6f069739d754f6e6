package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes XML of places: what KML and GPX have in common. */
abstract class PlacemarkWriter implements RowWriter {

    /** Columns that can name a thing, the best first. */
    private static final List<String> NAMES = List.of("fullName", "name", "code", "id");

    /** What XML 1.0 cannot hold. */
    private static final String UNWRITABLE = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    final XMLStreamWriter xml;
    private final ExportHead head;

    /** Work on the XML. */
    interface Part {
        void write() throws XMLStreamException;
    }

    PlacemarkWriter(OutputStream out, ExportHead head) throws IOException {
        this.head = head;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes one thing.
     *
     * @param values what is known of it, by the names of the API, in the order of the columns
     * @param shape null where it is nowhere
     */
    abstract void write(String name, Map<String, String> values, @Nullable JsonNode shape)
            throws XMLStreamException;

    @Override
    public final void write(@Nullable Object[] values) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < head.columns().size(); i++) {
            if (values[i] != null) {
                known.put(head.columns().get(i).path(), values[i].toString());
            }
        }
        Object shape = values[head.columns().size()];
        JsonNode read = shape == null ? null : JsonMapper.shared().readTree(shape.toString());
        inside(() -> write(name(known), known, read));
    }

    private static String name(Map<String, String> known) {
        return NAMES.stream().filter(known::containsKey).findFirst().map(known::get).orElse("");
    }

    final String title() {
        return head.title();
    }

    /** Whose the data is, and how many of it the file cannot show. */
    final String description() {
        String credits = String.join("; ", head.summary().credits());
        return "%s. %d / %d"
                .formatted(
                        credits,
                        head.summary().totalCount() - head.summary().withoutPosition(),
                        head.summary().totalCount());
    }

    final void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll(UNWRITABLE, "\uFFFD"));
        xml.writeEndElement();
    }

    /** Tells the troubles of XML as those of the file. */
    static void inside(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public final void finish() throws IOException {
        inside(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }
}
