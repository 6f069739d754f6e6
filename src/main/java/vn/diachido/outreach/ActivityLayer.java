package vn.diachido.outreach;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.outreach.tables.Activity;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Bases of activities on the map. */
@Configuration(proxyBeanMethods = false)
class ActivityLayer {

    @Bean
    TileLayer<Activity> activities(ActivityReadModel activities) {
        List<Property<Activity>> properties =
                List.of(
                        Property.text(activities, "id"),
                        Property.text(activities, "name"),
                        Property.text(activities, "kind"),
                        Property.text(activities, "from"));
        return new TileLayer<>(
                "activities",
                activities,
                List.of("outreach", "unit"),
                List.of(Part.places("activities", activities, properties)));
    }
}
