package vn.diachido.squad.rule;

import java.util.Set;

/**
 * Somebody in a squad, as far as clauses are concerned.
 *
 * @param person 0 for one who is still to be found
 */
record Seat(long person, String role, Set<String> traits) {

    Seat {
        traits = Set.copyOf(traits);
    }

    Seat with(String other) {
        return new Seat(person, other, traits);
    }
}
