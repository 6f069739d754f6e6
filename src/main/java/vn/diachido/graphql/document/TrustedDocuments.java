package vn.diachido.graphql.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents known before anybody asks: those of the front end, which its build writes, and those of
 * files named in the settings.
 */
@Component
final class TrustedDocuments {

    private static final String OF_THE_FRONT_END = "classpath:/static/persisted-documents.json";

    private final Map<String, String> byDigest = new HashMap<>();
    private final boolean only;

    /**
     * @param files JSON objects of documents by their SHA-256
     * @param only is every other document refused?
     */
    TrustedDocuments(
            @Value("${diachido.graphql.trusted-documents:}") List<String> files,
            @Value("${diachido.graphql.trusted-only:false}") boolean only,
            ResourceLoader resources,
            JsonMapper json) {
        this.only = only;
        Resource own = resources.getResource(OF_THE_FRONT_END);
        if (own.exists()) {
            load(own, json);
        }
        files.forEach(file -> load(resources.getResource(file), json));
    }

    private void load(Resource file, JsonMapper json) {
        try (InputStream stream = file.getInputStream()) {
            json.readValue(stream, new TypeReference<Map<String, String>>() {}).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String digest, String text) {
        if (!Digest.of(text).equals(digest)) {
            throw new IllegalStateException(digest + " is not the SHA-256 of its document");
        }
        byDigest.put(digest, text);
    }

    @Nullable String find(String digest) {
        return byDigest.get(digest);
    }

    boolean refuses(String text) {
        return only && !byDigest.containsKey(Digest.of(text));
    }

    boolean only() {
        return only;
    }
}
