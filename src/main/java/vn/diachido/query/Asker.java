package vn.diachido.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The values of one request, met only when a compiled statement runs.
 *
 * @param variables coerced variables by name
 * @param today the day meant where none is asked for
 */
public record Asker(Map<String, Object> variables, Viewer viewer, LocalDate today) {

    Asker with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return new Asker(more, viewer, today);
    }
}
