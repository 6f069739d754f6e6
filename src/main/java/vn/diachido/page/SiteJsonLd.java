package vn.diachido.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A site in the words of schema.org, for search engines. */
@Component
class SiteJsonLd {

    private static final String VISITED = "TouristAttraction";
    private static final String LANDMARK = "LandmarksOrHistoricalBuildings";

    private final JsonMapper json;

    SiteJsonLd(JsonMapper json) {
        this.json = json;
    }

    /**
     * JSON that can stand inside a script element.
     *
     * @param address the page's absolute address; null while there is none
     */
    String of(SiteView site, String description, @Nullable String address) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", isLandmark(site) ? List.of(VISITED, LANDMARK) : VISITED);
        if (address != null) {
            thing.put("@id", address);
            thing.put("url", address);
        }
        thing.put("name", site.name());
        thing.put("description", description);
        thing.put("address", address(site));
        if (site.latitude() != null && site.longitude() != null) {
            thing.put("geo", geo(site.latitude(), site.longitude()));
        }
        return json.writeValueAsString(thing).replace("<", "\\u003c");
    }

    private static boolean isLandmark(SiteView site) {
        return site.redAddress()
                || site.relicType() != null
                || !(site.rank().equals("NONE") || site.rank().equals("NOT_STATED"));
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
