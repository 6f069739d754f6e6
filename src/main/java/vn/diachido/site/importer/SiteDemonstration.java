package vn.diachido.site.importer;

import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.DemonstrationPart;
import vn.diachido.site.SiteRepository;

/** The sites of the demonstration data, imported like those of a province. */
@Component
@Order(20)
class SiteDemonstration implements DemonstrationPart {

    private final SiteImport sites;
    private final SiteRepository stored;
    private final Resource mapping;

    SiteDemonstration(
            SiteImport sites,
            SiteRepository stored,
            @Value("classpath:db/demo/sites.yml") Resource mapping) {
        this.sites = sites;
        this.stored = stored;
        this.mapping = mapping;
    }

    @Override
    public boolean isEmpty() {
        return stored.isEmpty();
    }

    @Override
    public void load(Consumer<String> progress) {
        progress.accept("Địa chỉ đỏ và di tích minh họa · demonstration sites");
        sites.run(mapping, mapping, true);
    }
}
