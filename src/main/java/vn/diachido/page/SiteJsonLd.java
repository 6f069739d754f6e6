package vn.diachido.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.address.PublicAddress;

/** A site in the words of schema.org, for search engines and whoever embeds it. */
@Component
class SiteJsonLd {

    private static final String VISITED = "TouristAttraction";
    private static final String LANDMARK = "LandmarksOrHistoricalBuildings";

    private final JsonMapper json;
    private final PublicAddress publicAddress;

    SiteJsonLd(JsonMapper json, PublicAddress publicAddress) {
        this.json = json;
        this.publicAddress = publicAddress;
    }

    /** JSON that can stand inside a script element. */
    String of(SiteView site, PageTongue tongue, String description) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", site.isLandmark() ? List.of(VISITED, LANDMARK) : VISITED);
        if (publicAddress.origin().isPresent()) {
            thing.put("@id", publicAddress.of(SiteLink.path(PageLanguage.VI, site.slug())));
            thing.put("url", publicAddress.of(SiteLink.path(tongue.tag(), site.slug())));
        }
        thing.put("identifier", site.slug());
        String name = site.text(tongue.tag()).name();
        thing.put("name", name);
        thing.put("description", description);
        addNames(thing, site, name);
        thing.put("address", address(site));
        if (site.latitude() != null && site.longitude() != null) {
            thing.put("geo", geo(site.latitude(), site.longitude()));
        }
        addVisit(thing, site);
        List<Map<String, Object>> pictures = pictures(site);
        if (!pictures.isEmpty()) {
            thing.put("image", pictures);
        }
        return json.writeValueAsString(thing).replace("<", "\\u003c");
    }

    private static void addNames(Map<String, Object> thing, SiteView site, String shown) {
        List<String> others =
                Stream.concat(Stream.of(site.name()), site.otherNames().stream())
                        .filter(name -> !name.equals(shown))
                        .toList();
        if (!others.isEmpty()) {
            thing.put("alternateName", others);
        }
        List<URI> same =
                Stream.of(site.website(), site.sourceUrl())
                        .map(SiteFacts::webAddress)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!same.isEmpty()) {
            thing.put("sameAs", same);
        }
    }

    private static void addVisit(Map<String, Object> thing, SiteView site) {
        if (site.openingHours() != null) {
            thing.put("openingHours", HoursWords.each(site.openingHours()));
        }
        if (site.phone() != null) {
            thing.put("telephone", site.phone());
        }
    }

    private List<Map<String, Object>> pictures(SiteView site) {
        return site.media().stream()
                .filter(medium -> medium.kind().equals("IMAGE"))
                .map(this::picture)
                .toList();
    }

    private Map<String, Object> picture(SiteView.MediumView medium) {
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("@type", "ImageObject");
        picture.put("contentUrl", publicAddress.of(medium.url()));
        picture.put("license", medium.licence());
        if (medium.author() != null) {
            picture.put("creator", Map.of("@type", "Person", "name", medium.author()));
        }
        if (medium.credit() != null) {
            picture.put("creditText", medium.credit());
        }
        if (medium.vietnamese() != null) {
            picture.put("caption", medium.vietnamese());
        }
        return picture;
    }

    private static Map<String, Object> geo(double latitude, double longitude) {
        Map<String, Object> geo = new LinkedHashMap<>();
        geo.put("@type", "GeoCoordinates");
        geo.put("latitude", latitude);
        geo.put("longitude", longitude);
        return geo;
    }

    /** The unit of today, with its province as the region; the stated address is an old one. */
    private static Map<String, Object> address(SiteView site) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("addressCountry", "VN");
        SiteView.UnitView unit = site.unit();
        if (unit != null) {
            List<SiteView.UnitView> above = unit.ancestors();
            if (above == null || above.isEmpty()) {
                address.put("addressRegion", unit.fullName());
            } else {
                address.put("addressLocality", unit.fullName());
                address.put("addressRegion", above.getLast().fullName());
            }
        }
        return address;
    }
}
