package vn.diachido.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a page shows as the API does: one statement over what is selected, under the same
 * access.
 */
@Component
class SiteReader {

    private final ExecutionGraphQlService api;
    private final LastAnswers answers;
    private final JsonMapper json;
    private final String document;

    SiteReader(
            ExecutionGraphQlService api,
            LastAnswers answers,
            JsonMapper json,
            @Value("classpath:page/site-page.graphql") Resource document) {
        this.api = api;
        this.answers = answers;
        this.json = json;
        this.document = read(document);
    }

    private static String read(Resource document) {
        try {
            return document.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published site with a slug; while the database is down, as it was read last. */
    Optional<SiteView> find(String slug) {
        return answers.read("site " + slug, SiteView.class, () -> read(slug));
    }

    private Optional<SiteView> read(String slug) {
        var request =
                new DefaultExecutionGraphQlRequest(
                        document, null, Map.of("slug", slug), null, "site-page", null);
        ExecutionGraphQlResponse response = api.execute(request).block();
        if (response == null || !response.getErrors().isEmpty()) {
            throw new IllegalStateException(
                    "a site's page cannot be read: "
                            + (response == null ? "no answer" : response.getErrors()));
        }
        Data data = json.readValue(json.writeValueAsBytes(response.getData()), Data.class);
        return Optional.ofNullable(data.siteBySlug());
    }

    private record Data(@Nullable SiteView siteBySlug) {}
}
