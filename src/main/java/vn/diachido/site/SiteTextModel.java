package vn.diachido.site;

import org.springframework.stereotype.Component;
import vn.diachido.query.ValueModel;

/** What a site says in one language. */
@Component
class SiteTextModel extends ValueModel {

    SiteTextModel() {
        super("SiteText");
        column("language", String.class);
        column("name", String.class);
        field("summary", row -> of(row, "summary", String.class));
        field("story", row -> of(row, "story", String.class));
        column("stale", Boolean.class);
    }
}
