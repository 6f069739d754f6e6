package vn.diachido.squad;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Bases of squads on the map. */
@Configuration(proxyBeanMethods = false)
class SquadLayer {

    @Bean
    TileLayer<Squad> squads(SquadReadModel squads) {
        List<Property<Squad>> properties =
                List.of(
                        Property.text(squads, "id"),
                        Property.text(squads, "name"),
                        Property.text(squads, "kind"),
                        Property.text(squads, "level"));
        return new TileLayer<>(
                "squads",
                squads,
                List.of("squad", "unit"),
                List.of(Part.places("squads", squads, properties)));
    }
}
