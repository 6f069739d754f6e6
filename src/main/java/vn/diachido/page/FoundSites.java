package vn.diachido.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a slug in an address leads to. */
@Component
class FoundSites {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

    private final SiteReader sites;

    FoundSites(SiteReader sites) {
        this.sites = sites;
    }

    /** The site, where it is now, or why there is none. */
    sealed interface Found {}

    record Here(SiteView site) implements Found {}

    /**
     * @param slug that it has today
     */
    record Moved(String slug) implements Found {}

    record Missing(HttpStatus status) implements Found {}

    Found find(String slug, PageTongue tongue) {
        if (!SLUG.matcher(slug).matches()) {
            return new Missing(HttpStatus.NOT_FOUND);
        }
        Optional<SiteView> site = sites.find(slug).filter(tongue::isSpokenBy);
        if (site.isPresent()) {
            String present = site.get().slug();
            return present.equals(slug) ? new Here(site.get()) : new Moved(present);
        }
        return new Missing(sites.isWithdrawn(slug) ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    }
}
