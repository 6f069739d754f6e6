package vn.diachido.media;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.media.MediaRepository.Shown;
import vn.diachido.media.Uploads.Uploaded;
import vn.diachido.query.request.Refusal;

/** Takes files, whose bytes are the body of a request, and hands out what was made of them. */
@RestController
class MediaController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Uploads uploads;
    private final MediaRepository files;
    private final Mistakes mistakes;

    MediaController(Uploads uploads, MediaRepository files, Mistakes mistakes) {
        this.uploads = uploads;
        this.files = files;
        this.mistakes = mistakes;
    }

    /**
     * Answers with the file's digest and sizes, or with {@code userErrors} as mutations have them.
     *
     * @param unit the id of the unit it is for
     * @param name what the file was called
     */
    @PostMapping("/media")
    ResponseEntity<Map<String, Object>> upload(
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request,
            Locale language)
            throws IOException {
        try {
            Uploaded file =
                    uploads.take(
                            request.getInputStream(),
                            request.getContentType(),
                            unit,
                            name,
                            ViewerFilter.viewer(request));
            return answer(HttpStatus.CREATED, Map.of("file", file, "userErrors", List.of()));
        } catch (Mistake mistake) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Map.of("userErrors", List.of(mistakes.error(mistake, language))));
        }
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    @GetMapping("/media/{digest:[0-9a-f]{32}}/{width:\\d{1,5}}.{ending}")
    ResponseEntity<Resource> show(
            @PathVariable String digest,
            @PathVariable int width,
            @PathVariable String ending,
            HttpServletRequest request) {
        Shown shown =
                files.find(digest, width, ViewerFilter.viewer(request))
                        .filter(it -> Rendition.ending(it.rendition().type()).equals(ending))
                        .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "nothingHere"));
        return ResponseEntity.ok()
                .cacheControl(
                        shown.isPublic()
                                ? CacheControl.maxAge(FRESH).cachePublic()
                                : CacheControl.noStore())
                .eTag("\"" + digest + "-" + width + "\"")
                .contentType(MediaType.parseMediaType(shown.rendition().type()))
                .body(new ByteArrayResource(shown.rendition().content()));
    }
}
