package vn.diachido.page;

import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The changes of sites as Atom (RFC 4287), withdrawn ones as deleted entries (RFC 6721). */
final class AtomFeed {

    private AtomFeed() {}

    static String write(SiteFeed feed) {
        return XmlText.document(xml -> {
            xml.begin(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:at",
                    "http://purl.org/atompub/tombstones/1.0");
            xml.text("id", "urn:diachido:feeds:sites");
            xml.text("title", "Địa Chỉ Đỏ");
            xml.begin("author").text("name", "Địa Chỉ Đỏ").end();
            Instant last =
                    feed.changes().isEmpty() ? Instant.EPOCH : feed.changes().getLast().changedAt();
            xml.text("updated", last.toString());
            xml.empty("link", "rel", "next", "href", feed.next());
            for (SiteFeed.Entry entry : feed.changes()) {
                write(xml, entry);
            }
            xml.end();
        });
    }

    private static void write(XmlText xml, SiteFeed.Entry entry) throws XMLStreamException {
        String id = "urn:diachido:sites:" + entry.slug();
        if (entry.isWithdrawn()) {
            xml.empty("at:deleted-entry", "ref", id, "when", entry.changedAt().toString());
            return;
        }
        xml.begin("entry");
        xml.text("id", id);
        xml.text("title", orEmpty(entry.name()));
        xml.text("updated", entry.changedAt().toString());
        xml.empty("link", "rel", "alternate", "href", orEmpty(entry.url()));
        xml.text("summary", orEmpty(entry.summary()));
        xml.end();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
