package vn.diachido.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.diachido.address.PublicAddress;
import vn.diachido.query.request.Refusal;
import vn.diachido.site.SiteChangeRepository;

/** What search engines are told: which pages there are, and which not to read. */
@RestController
class SitemapController {

    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The standard allows 50,000 addresses in a file: as many as ten languages of each. */
    private static final int SITES = 5_000;

    private final SiteChangeRepository sites;
    private final PublicAddress publicAddress;

    SitemapController(SiteChangeRepository sites, PublicAddress publicAddress) {
        this.sites = sites;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(WebRequest request) {
        String text =
                """
                User-agent: *
                Disallow: /admin
                Disallow: /graphql
                Disallow: /graphiql
                Disallow: /export/
                Disallow: /q/
                Sitemap: %s
                """
                        .formatted(publicAddress.of("/sitemap.xml"));
        return answer(TEXT, text, request);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(WebRequest request) {
        var heaps = sites.heaps(SITES);
        String text =
                XmlText.document(xml -> {
                    xml.begin("sitemapindex", "xmlns", SCHEMA);
                    for (var heap : heaps.entrySet()) {
                        xml.begin("sitemap");
                        xml.text("loc", publicAddress.of("/sitemap/" + heap.getKey() + ".xml"));
                        xml.text("lastmod", heap.getValue().toString());
                        xml.end();
                    }
                    xml.end();
                });
        return answer(XML, text, request);
    }

    @GetMapping("/sitemap/{number:\\d{1,12}}.xml")
    ResponseEntity<String> heap(@PathVariable String number, WebRequest request) {
        List<SiteChangeRepository.Spoken> heap = sites.heap(Long.parseLong(number), SITES);
        if (heap.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "nothingHere");
        }
        String text =
                XmlText.document(xml -> {
                    xml.begin(
                            "urlset",
                            "xmlns",
                            SCHEMA,
                            "xmlns:xhtml",
                            "http://www.w3.org/1999/xhtml");
                    for (SiteChangeRepository.Spoken site : heap) {
                        write(xml, site);
                    }
                    xml.end();
                });
        return answer(XML, text, request);
    }

    /** Each language's page is an address of its own, and names the others. */
    private void write(XmlText xml, SiteChangeRepository.Spoken site) throws XMLStreamException {
        List<String> tags =
                Stream.concat(
                                Stream.of(PageLanguage.values()).map(PageLanguage::tag),
                                site.languages().stream())
                        .distinct()
                        .toList();
        for (String tag : tags) {
            xml.begin("url");
            xml.text("loc", publicAddress.of(SiteLink.path(tag, site.slug())));
            xml.text("lastmod", site.changedAt().toString());
            for (String other : tags) {
                String address = publicAddress.of(SiteLink.path(other, site.slug()));
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", other, "href", address);
            }
            xml.end();
        }
    }

    private static ResponseEntity<String> answer(MediaType type, String body, WebRequest request) {
        return Revalidated.of(
                ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .body(body),
                request);
    }
}
