package vn.diachido.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the changes of sites, the earliest first.
 *
 * @param next where to go on, now where there is more, else later
 * @param more is there more already?
 */
record SiteFeed(List<Entry> changes, String next, boolean more) {

    /**
     * A site as it is now. Of a withdrawn one nothing is said but that.
     *
     * @param state {@code PUBLISHED} or {@code WITHDRAWN}
     * @param url absolute where the public address is configured, else a path
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String slug,
            String state,
            Instant changedAt,
            @Nullable String url,
            @Nullable String name,
            @Nullable String summary,
            @Nullable List<String> languages) {

        boolean isWithdrawn() {
            return state.equals("WITHDRAWN");
        }
    }
}
