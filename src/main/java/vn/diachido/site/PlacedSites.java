package vn.diachido.site;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Calendar;
import vn.diachido.unit.BordersDrawn;

/** Sites that were placed by their position go over to the commune whose new border holds it. */
@Component
class PlacedSites {

    private final SiteRepository sites;

    PlacedSites(SiteRepository sites) {
        this.sites = sites;
    }

    @EventListener
    void follow(BordersDrawn drawn) {
        sites.placeAnew(drawn.units(), Calendar.today());
    }
}
