package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the sites of a list. */
@Component
class SiteListReader {

    private final PublicApi api;
    private final MessageSource messages;

    SiteListReader(PublicApi api, MessageSource messages) {
        this.api = api;
        this.messages = messages;
    }

    /** What an address asks. */
    SiteListQuestion question(HttpServletRequest request) {
        return SiteListQuestion.of(
                request,
                key ->
                        messages.getMessage(key, null, "", Locale.ROOT) instanceof String word
                                && !word.isEmpty());
    }

    /**
     * @param first how many at most
     */
    SiteListView find(SiteListQuestion question, PageLanguage language, int first) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("where", question.where());
        variables.put("orderBy", question.orderBy());
        variables.put("first", first);
        variables.put("after", question.after());
        variables.put("languages", List.of(language.tag()));
        return api.ask("site-list", variables, language, SiteListView.class);
    }
}
