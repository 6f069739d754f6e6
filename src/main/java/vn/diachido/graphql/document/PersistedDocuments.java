package vn.diachido.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/**
 * Documents by their SHA-256: trusted ones, and those that somebody sent together with it
 * ("automatic persisted queries").
 */
@Component
final class PersistedDocuments {

    private static final long MAX_CHARACTERS = 2_000_000;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final TrustedDocuments trusted;
    private final Cache<String, String> sent =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CHARACTERS)
                    .weigher((String digest, String text) -> digest.length() + text.length())
                    .build();

    PersistedDocuments(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /** The text that is asked for, by itself or by its digest. */
    String text(ExecutionInput input) {
        String digest = digest(input.getExtensions().get("persistedQuery"));
        String text = input.getQuery();
        if (!text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            check(text, digest);
            return text;
        }
        String known = digest == null ? null : find(digest);
        if (known == null) {
            throw new Refusal(
                    trusted.only()
                            ? Refusal.Code.UNTRUSTED_DOCUMENT
                            : Refusal.Code.PERSISTED_QUERY_NOT_FOUND,
                    trusted.only() ? "untrustedDocument" : "persistedQueryNotFound");
        }
        return known;
    }

    private @Nullable String find(String digest) {
        String known = trusted.find(digest);
        return known == null && !trusted.only() ? sent.getIfPresent(digest) : known;
    }

    private void check(String text, @Nullable String digest) {
        if (trusted.refuses(text)) {
            throw new Refusal(Refusal.Code.UNTRUSTED_DOCUMENT, "untrustedDocument");
        }
        if (digest != null && !digest.equals(Digest.of(text))) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "wrongDigest");
        }
    }

    /** Keeps a document that proved valid, where its digest was sent with it. */
    void keep(ExecutionInput input, String text) {
        String digest = digest(input.getExtensions().get("persistedQuery"));
        if (digest != null && trusted.find(digest) == null) {
            sent.put(digest, text);
        }
    }

    private static @Nullable String digest(@Nullable Object persistedQuery) {
        if (persistedQuery == null) {
            return null;
        }
        if (persistedQuery instanceof Map<?, ?> fields
                && fields.get("sha256Hash") instanceof String digest) {
            String lower = digest.toLowerCase(Locale.ROOT);
            if (SHA_256.matcher(lower).matches()) {
                return lower;
            }
        }
        throw new Refusal(Refusal.Code.BAD_INPUT, "badDigest");
    }
}
