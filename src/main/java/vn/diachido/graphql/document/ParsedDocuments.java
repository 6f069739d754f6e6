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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Limits;
import vn.diachido.graphql.RefusalMessages;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Refusal;

/**
 * Finds the document of a request, refuses what is too much before it is validated, and keeps what
 * is valid; compiled statements are kept by document.
 */
@Component
public final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int MAX_CHARACTERS = 100_000;

    /** Of all documents kept; parsed, a character takes some hundred bytes. */
    private static final long MAX_CHARACTERS_KEPT = 500_000;

    /**
     * A document that was looked at.
     *
     * @param onSchema does it ask what can be asked?
     * @param costs of its operations by their names; empty where it is not valid
     */
    private record Known(PreparsedDocumentEntry entry, boolean onSchema, Map<String, Cost> costs) {}

    private final PersistedDocuments persisted;
    private final RefusalMessages messages;
    private final Limits limits;
    private final ObjectProvider<GraphQlSource> source;
    private final ParserOptions parserOptions;
    private final Cache<String, Known> documents =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_CHARACTERS_KEPT)
                    .weigher((String text, Known known) -> text.length())
                    .build();

    ParsedDocuments(
            PersistedDocuments persisted,
            RefusalMessages messages,
            Limits limits,
            ObjectProvider<GraphQlSource> source) {
        this.persisted = persisted;
        this.messages = messages;
        this.limits = limits;
        this.source = source;
        parserOptions =
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(options ->
                                options.maxTokens(limits.tokens()).maxCharacters(MAX_CHARACTERS));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry entry;
        try {
            String text = persisted.text(input);
            Known known = known(input.transform(with -> with.query(text)), parse);
            checkSchema(input, known);
            entry = known.entry;
            if (!entry.hasErrors()) {
                input.getGraphQLContext()
                        .getOrDefault(Operations.class, Operations.ALL)
                        .check(entry.getDocument(), input.getOperationName());
                checkCost(input, known);
                persisted.keep(input, text);
            }
        } catch (Refusal refusal) {
            entry = new PreparsedDocumentEntry(messages.error(refusal, input.getLocale()));
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** Where the schema is not for the public, mistakes tell it nothing of it either. */
    private void checkSchema(ExecutionInput input, Known known) {
        if (!limits.publicSchema()
                && ViewerFilter.viewer(input.getGraphQLContext()).isPublic()
                && (known.onSchema || known.entry.hasErrors())) {
            throw known.onSchema
                    ? new Refusal(Refusal.Code.NOT_ALLOWED, "schemaNotPublic")
                    : new Refusal(Refusal.Code.BAD_INPUT, "badDocument");
        }
    }

    /** An operation that is not there is refused by the library. */
    private void checkCost(ExecutionInput input, Known known) {
        Cost cost =
                known.costs.size() == 1
                        ? known.costs.values().iterator().next()
                        : known.costs.get(String.valueOf(input.getOperationName()));
        if (cost != null) {
            long sum = cost.with(input.getRawVariables().toMap());
            input.getGraphQLContext().put(OperationCost.class, new OperationCost(sum));
            if (sum > limits.cost()) {
                throw new Refusal(Refusal.Code.TOO_COMPLEX, "tooCostly", sum, limits.cost());
            }
        }
    }

    private Known known(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        Known known = documents.getIfPresent(input.getQuery());
        if (known != null) {
            return known;
        }
        input.getGraphQLContext().put(ParserOptions.class, parserOptions);
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        refuseTooLarge(parsed.getSyntaxException());
        boolean onSchema =
                !parsed.isFailure() && DocumentLimits.check(parsed.getDocument(), limits);
        PreparsedDocumentEntry entry = validated(input, parse);
        if (entry.hasErrors()) {
            return new Known(entry, onSchema, Map.of());
        }
        Known looked =
                new Known(
                        entry,
                        onSchema,
                        CostEstimate.of(
                                entry.getDocument(), source.getObject().schema(), limits.page()));
        documents.put(input.getQuery(), looked);
        return looked;
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

    private void refuseTooLarge(@Nullable InvalidSyntaxException failure) {
        switch (failure) {
            case ParseCancelledTooManyCharsException characters ->
                    throw new Refusal(Refusal.Code.TOO_LARGE, "documentTooLong", MAX_CHARACTERS);
            case ParseCancelledTooDeepException deep ->
                    throw new Refusal(Refusal.Code.TOO_COMPLEX, "documentTooDeep", limits.depth());
            case ParseCancelledException tokens ->
                    throw new Refusal(Refusal.Code.TOO_COMPLEX, "tooManyTokens", limits.tokens());
            case null, default -> {}
        }
    }
}
