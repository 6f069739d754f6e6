package vn.diachido.squad.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a roster.
 *
 * @param person who leaves or gets another role; null for one who comes
 * @param role afterwards; null for one who leaves
 * @param traits what one who comes has to be
 */
record RosterChange(Kind kind, @Nullable Long person, @Nullable String role, List<String> traits) {

    /** What changes. */
    enum Kind {
        ADD,
        REMOVE,
        CHANGE_ROLE
    }
}
