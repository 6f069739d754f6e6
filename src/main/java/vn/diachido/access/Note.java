package vn.diachido.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param action in upper snake case
 * @param subject the account whose data it is about
 * @param entity the kind of thing that it was done to
 * @param thing the id of that thing
 * @param reason in the words of who did it
 * @param detail what else was so, without personal data
 */
public record Note(
        Doer by,
        String action,
        @Nullable Long subject,
        @Nullable String entity,
        @Nullable Long thing,
        @Nullable String reason,
        Map<String, String> detail) {

    public static Note of(Doer by, String action, @Nullable Long subject) {
        return new Note(by, action, subject, null, null, null, Map.of());
    }

    public Note on(String kind, long id) {
        return new Note(by, action, subject, kind, id, reason, detail);
    }

    public Note because(String words) {
        return new Note(by, action, subject, entity, thing, words, detail);
    }

    public Note with(String name, String value) {
        return new Note(by, action, subject, entity, thing, reason, Map.of(name, value));
    }
}
