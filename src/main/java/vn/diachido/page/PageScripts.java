package vn.diachido.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The two small scripts: "near me" of the list, and the element for pages of others. */
@RestController
class PageScripts {

    private static final MediaType SCRIPT =
            new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final String near = read("near.js");
    private final String element = read("red-address.js");

    @GetMapping("/page/near.js")
    ResponseEntity<String> near(WebRequest request) {
        return script(near, request);
    }

    @GetMapping("/embed/red-address.js")
    ResponseEntity<String> element(WebRequest request) {
        return script(element, request);
    }

    private static ResponseEntity<String> script(String text, WebRequest request) {
        return Revalidated.of(
                ResponseEntity.ok()
                        .contentType(SCRIPT)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .body(text),
                request);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("page/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
