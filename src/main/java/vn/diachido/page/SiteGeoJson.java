package vn.diachido.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.address.PublicAddress;

/** A site as a feature of GeoJSON; its geometry is null where no position is known. */
@Component
class SiteGeoJson {

    private final JsonMapper json;
    private final PublicAddress publicAddress;

    SiteGeoJson(JsonMapper json, PublicAddress publicAddress) {
        this.json = json;
        this.publicAddress = publicAddress;
    }

    String of(SiteView site, PageTongue tongue, String description) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", site.slug());
        feature.put("geometry", point(site));
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", site.text(tongue.tag()).name());
        properties.put("description", description);
        properties.put("language", site.text(tongue.tag()).language());
        properties.put("url", publicAddress.of(SiteLink.path(tongue.tag(), site.slug())));
        properties.put("redAddress", site.redAddress());
        properties.put("placeType", site.placeType());
        properties.put("relicType", site.relicType());
        properties.put("rank", site.rank());
        properties.put("unit", site.unit() == null ? null : site.unit().withAncestors());
        properties.put("approximate", site.approximate());
        properties.put("changedAt", site.changedAt());
        if (site.dataSet() != null) {
            properties.put("licence", site.dataSet().licence());
            properties.put("credit", site.dataSet().credit());
        }
        feature.put("properties", properties);
        return json.writeValueAsString(feature);
    }

    private static @Nullable Map<String, Object> point(SiteView site) {
        Double longitude = site.longitude();
        Double latitude = site.latitude();
        return longitude == null || latitude == null
                ? null
                : Map.of("type", "Point", "coordinates", List.of(longitude, latitude));
    }
}
