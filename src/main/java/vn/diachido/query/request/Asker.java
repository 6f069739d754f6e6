package vn.diachido.query.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one request, met only when a compiled statement runs.
 *
 * @param variables coerced variables by name
 * @param today the day meant where none is asked for
 * @param language of the answer, where nothing else is asked for (BCP 47)
 */
public record Asker(
        Map<String, Object> variables, Viewer viewer, LocalDate today, String language) {

    /** The language of exits that are not read in one. */
    private static final String USUAL = "vi";

    /** Name of the ids among the values; no GraphQL variable can have it. */
    static final String IDS = "ids of the field";

    public Asker(Map<String, Object> variables, Viewer viewer, LocalDate today) {
        this(variables, viewer, today, USUAL);
    }

    /** The same who asks for things by their ids. */
    public Asker withIds(List<Long> ids) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(IDS, ids.toArray(Long[]::new));
        return new Asker(more, viewer, today, language);
    }
}
