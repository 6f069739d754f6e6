package vn.diachido.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The administration of the front end: one page, whatever its address says. It holds nothing of
 * anybody; what it shows it asks of the API, as whoever is signed in.
 */
@Controller
class AdministrationController {

    /** Kept nowhere: behind an address may stand whose account or which search it was. */
    /**
     * A site's screen is named apart: its address looks like that of a site's page in a language.
     */
    @GetMapping({"/admin", "/admin/**", "/admin/sites/{id}"})
    String page(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return "forward:/index.html";
    }
}
