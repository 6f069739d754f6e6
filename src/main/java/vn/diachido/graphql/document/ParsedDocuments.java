package vn.diachido.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.query.request.Refusal;

/**
 * Finds the document of a request, refuses what is too much before it is validated, and keeps what
 * is valid; compiled statements are kept by document.
 */
@Component
public final class ParsedDocuments implements PreparsedDocumentProvider {

    static final int MAX_TOKENS = 5_000;
    static final int MAX_CHARACTERS = 100_000;

    /** Of all documents kept; parsed, a character takes some hundred bytes. */
    private static final long MAX_CHARACTERS_KEPT = 500_000;

    private static final ParserOptions LIMITS =
            ParserOptions.getDefaultOperationParserOptions()
                    .transform(
                            options -> options.maxTokens(MAX_TOKENS).maxCharacters(MAX_CHARACTERS));

    private final PersistedDocuments persisted;
    private final RefusalMessages messages;
    private final Cache<String, PreparsedDocumentEntry> documents =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CHARACTERS_KEPT)
                    .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                    .build();

    ParsedDocuments(PersistedDocuments persisted, RefusalMessages messages) {
        this.persisted = persisted;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry entry;
        try {
            String text = persisted.text(input);
            entry = entry(input.transform(with -> with.query(text)), parse);
            if (!entry.hasErrors()) {
                input.getGraphQLContext()
                        .getOrDefault(Operations.class, Operations.ALL)
                        .check(entry.getDocument(), input.getOperationName());
                persisted.keep(input, text);
            }
        } catch (Refusal refusal) {
            entry = new PreparsedDocumentEntry(messages.error(refusal, input.getLocale()));
        }
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry entry(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = documents.getIfPresent(input.getQuery());
        if (known != null) {
            return known;
        }
        input.getGraphQLContext().put(ParserOptions.class, LIMITS);
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        refuseTooLarge(parsed.getSyntaxException());
        if (!parsed.isFailure()) {
            DocumentLimits.check(parsed.getDocument());
        }
        PreparsedDocumentEntry entry = validated(input, parse);
        if (!entry.hasErrors()) {
            documents.put(input.getQuery(), entry);
        }
        return entry;
    }

    /** The library's rules trip over some documents that no rule allows. */
    private static PreparsedDocumentEntry validated(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        try {
            return parse.apply(input);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badDocument");
        }
    }

    private static void refuseTooLarge(@Nullable InvalidSyntaxException failure) {
        switch (failure) {
            case ParseCancelledTooManyCharsException characters ->
                    throw new Refusal(Refusal.Code.TOO_LARGE, "documentTooLong", MAX_CHARACTERS);
            case ParseCancelledTooDeepException deep ->
                    throw new Refusal(
                            Refusal.Code.TOO_COMPLEX, "documentTooDeep", DocumentLimits.MAX_DEPTH);
            case ParseCancelledException tokens ->
                    throw new Refusal(Refusal.Code.TOO_COMPLEX, "tooManyTokens", MAX_TOKENS);
            case null, default -> {}
        }
    }
}
