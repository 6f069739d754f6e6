package vn.diachido.map;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.WebRequest;
import vn.diachido.query.request.Viewer;

/**
 * Answers that clients keep and ask for again: not sent twice as long as they stay the same. An
 * edit changes only the tiles it touches.
 */
final class Revalidated {

    private Revalidated() {}

    /** Nothing is 204. */
    static ResponseEntity<byte[]> answer(
            byte[] content, MediaType type, Viewer viewer, WebRequest request) {
        String etag = "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        int status = request.checkNotModified(etag) ? 304 : content.length == 0 ? 204 : 200;
        CacheControl cache = CacheControl.noCache();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status)
                        .eTag(etag)
                        .cacheControl(viewer.isPublic() ? cache : cache.cachePrivate())
                        .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE);
        return status == 200 ? answer.contentType(type).body(content) : answer.build();
    }
}
