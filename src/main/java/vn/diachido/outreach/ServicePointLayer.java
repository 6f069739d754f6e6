package vn.diachido.outreach;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.outreach.tables.ServicePoint;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Service points on the map. */
@Configuration(proxyBeanMethods = false)
class ServicePointLayer {

    @Bean
    TileLayer<ServicePoint> servicePoints(ServicePointReadModel points) {
        List<Property<ServicePoint>> properties =
                List.of(Property.text(points, "id"), Property.text(points, "name"));
        return new TileLayer<>(
                "servicePoints",
                points,
                List.of("outreach", "unit"),
                List.of(Part.places("servicePoints", points, properties)));
    }
}
