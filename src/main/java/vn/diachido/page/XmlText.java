package vn.diachido.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document. */
final class XmlText {

    /** What XML 1.0 cannot hold. */
    private static final String UNWRITABLE = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands in a document. */
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    static String document(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Begins an element, with names and values of attributes in turn. */
    XmlText begin(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        writeAttributes(attributes);
        return this;
    }

    XmlText end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    XmlText empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        writeAttributes(attributes);
        return this;
    }

    XmlText text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(UNWRITABLE, "\uFFFD"));
        xml.writeEndElement();
        return this;
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1].replaceAll(UNWRITABLE, "\uFFFD"));
        }
    }
}
