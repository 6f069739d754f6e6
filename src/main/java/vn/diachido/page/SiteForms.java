package vn.diachido.page;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A site in the form that is asked for. */
@Component
class SiteForms {

    private final SiteGeoJson geoJson;

    SiteForms(SiteGeoJson geoJson) {
        this.geoJson = geoJson;
    }

    /**
     * @param html draws the page, where that is asked for
     */
    ResponseEntity<String> answer(
            SitePage page, PageFormat format, Supplier<ResponseEntity<String>> html) {
        return switch (format) {
            case HTML -> byAccept(html.get());
            case JSON_LD -> data(format, page.tongue(), page.head().jsonLd());
            case GEO_JSON ->
                    data(
                            format,
                            page.tongue(),
                            geoJson.of(page.site(), page.tongue(), page.head().description()));
        };
    }

    /** Says to caches that another Accept gets another form. */
    static ResponseEntity<String> byAccept(ResponseEntity<String> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .body(page.getBody());
    }

    private static ResponseEntity<String> data(PageFormat format, PageTongue tongue, String body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(format.type(), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, tongue.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .body(body);
    }
}
