package vn.diachido.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documents that were parsed and validated once; compiled statements are kept by document. */
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int MAX_DOCUMENTS = 1_000;

    /** Longer documents are parsed each time rather than kept. */
    private static final int MAX_CHARACTERS = 20_000;

    private final Cache<String, PreparsedDocumentEntry> documents =
            Caffeine.newBuilder().maximumSize(MAX_DOCUMENTS).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String text = input.getQuery();
        PreparsedDocumentEntry entry =
                text.length() > MAX_CHARACTERS
                        ? parse.apply(input)
                        : documents.get(text, key -> parse.apply(input));
        return CompletableFuture.completedFuture(entry);
    }
}
