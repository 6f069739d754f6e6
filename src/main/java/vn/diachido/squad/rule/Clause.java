package vn.diachido.squad.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a roster: so many members with a role and one of some traits.
 *
 * @param rule the id of the rule
 * @param number its place in the rule
 * @param role null for any
 * @param traits empty for any
 * @param most {@link Integer#MAX_VALUE} for any number
 */
record Clause(
        long rule, int number, @Nullable String role, Set<String> traits, int least, int most) {

    /** A trait of our own: the person heads another squad of the kinds that a rule is about. */
    static final String HEADS_ANOTHER = "HEADS_ANOTHER";

    static final String UNION_MEMBER = "UNION_MEMBER";
    static final String HEAD = "HEAD";

    Clause {
        traits = Set.copyOf(traits);
    }

    /** Does it count somebody? */
    boolean counts(Seat seat) {
        return (role == null || role.equals(seat.role()))
                && (traits.isEmpty() || seat.traits().stream().anyMatch(traits::contains));
    }

    int count(List<Seat> seats) {
        return (int) seats.stream().filter(this::counts).count();
    }

    boolean holds(List<Seat> seats) {
        int count = count(seats);
        return count >= least && count <= most;
    }
}
