package vn.diachido.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.WebRequest;

/** Pages that clients keep and ask for again: not sent twice as long as they stay the same. */
final class Revalidated {

    private Revalidated() {}

    /** The answer, or 304 where the asker has it. */
    static ResponseEntity<String> of(ResponseEntity<String> fresh, WebRequest request) {
        String body = fresh.getBody();
        if (body == null || fresh.getStatusCode() != HttpStatus.OK) {
            return fresh;
        }
        String digest = DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8));
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(fresh.getHeaders());
        String etag = "W/\"" + digest + "\"";
        headers.setETag(etag);
        return request.checkNotModified(etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build()
                : ResponseEntity.ok().headers(headers).body(body);
    }
}
