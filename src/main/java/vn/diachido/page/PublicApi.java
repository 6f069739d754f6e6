package vn.diachido.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;

/**
 * Reads what pages show as the API does: one statement over what is selected, under the access of
 * the public, whoever looks at the page.
 */
@Component
class PublicApi {

    private static final Duration TIME = Duration.ofDays(1);

    private final ExecutionGraphQlService api;
    private final JsonMapper json;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    PublicApi(ExecutionGraphQlService api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    /**
     * The answer to a document of {@code resources/page}.
     *
     * @param document its name without ending
     * @throws BadQuestion where the asker can mend what is wrong
     */
    <T> T ask(
            String document,
            Map<String, @Nullable Object> variables,
            PageLanguage language,
            Class<T> type) {
        return ask(document, variables, language, Viewer.PUBLIC, type);
    }

    /** The same under the access of somebody, for what the public does not see. */
    <T> T ask(
            String document,
            Map<String, @Nullable Object> variables,
            PageLanguage language,
            Viewer viewer,
            Class<T> type) {
        var request =
                new DefaultExecutionGraphQlRequest(
                        documents.computeIfAbsent(document, PublicApi::read),
                        null,
                        variables,
                        null,
                        document,
                        language.locale());
        ViewerFilter.askAs(request, viewer, TIME);
        ExecutionGraphQlResponse response = Objects.requireNonNull(api.execute(request).block());
        response.getErrors().stream().findFirst().ifPresent(error -> refuse(document, error));
        return json.readValue(json.writeValueAsBytes(response.getData()), type);
    }

    private static void refuse(String document, ResponseError error) {
        Object code = error.getExtensions().get("code");
        if (code == null || code.equals("INTERNAL") || error.getMessage() == null) {
            throw new IllegalStateException(document + " cannot be read: " + error);
        }
        throw new BadQuestion(error.getMessage());
    }

    private static String read(String document) {
        try {
            return new ClassPathResource("page/" + document + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an address asks cannot be; the message says why, in the reader's language. */
    static final class BadQuestion extends RuntimeException {

        BadQuestion(String message) {
            super(message, null, false, false);
        }

        String text() {
            return Objects.requireNonNull(getMessage());
        }
    }
}
