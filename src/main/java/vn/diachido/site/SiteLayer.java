package vn.diachido.site;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Sites on the map. */
@Configuration(proxyBeanMethods = false)
class SiteLayer {

    @Bean
    TileLayer<Site> sites(SiteReadModel sites) {
        List<Property<Site>> properties =
                List.of(
                        Property.text(sites, "id"),
                        Property.text(sites, "slug"),
                        Property.text(sites, "name"),
                        Property.text(sites, "rank"),
                        Property.text(sites, "relicType"),
                        Property.text(sites, "placeType"),
                        Property.flag(sites, "redAddress"),
                        Property.flag(sites, "approximate"));
        return new TileLayer<>(
                "sites",
                sites,
                List.of("site", "unit"),
                List.of(Part.places("sites", sites, properties)));
    }
}
