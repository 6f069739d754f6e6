package vn.diachido.site.draft;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.site.tables.Draft;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Drafts on the map of those who may see them. */
@Configuration(proxyBeanMethods = false)
class SiteDraftLayer {

    @Bean
    TileLayer<Draft> siteDrafts(SiteDraftReadModel drafts) {
        List<Property<Draft>> properties =
                List.of(
                        Property.text(drafts, "id"),
                        Property.text(drafts, "name"),
                        Property.text(drafts, "state"));
        return new TileLayer<>(
                "siteDrafts",
                drafts,
                List.of("draft", "unit"),
                List.of(Part.places("siteDrafts", drafts, properties)));
    }
}
