package vn.diachido.coverage.proposal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;

/** What is asked for; the names are those of the API. */
record ProposalInput(
        String within,
        @Nullable LocalDate asOf,
        @Nullable String rule,
        int bases,
        Proposal.Kind kind,
        double radiusMeters,
        int leastPerCommune) {

    private static final int MAX_BASES = 200;

    /** Nobody walks less to be helped, nor further. */
    private static final int MIN_METERS = 100;

    private static final int MAX_METERS = 50_000;

    LocalDate day() {
        return Objects.requireNonNullElseGet(asOf, Calendar::today);
    }

    long unitId() {
        return id(within);
    }

    /** Null for the rule in force. */
    @Nullable Long ruleId() {
        return rule == null ? null : id(rule);
    }

    /** Of a text that is no id: a number that none is either. */
    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Wish wish() {
        return new Wish(bases, leastPerCommune);
    }

    /**
     * @throws Mistake where it cannot be, whatever is there
     */
    void check() {
        if (bases < 1 || bases > MAX_BASES) {
            throw new Mistake("BAD_BASES", "bases", MAX_BASES);
        }
        if (!(radiusMeters >= MIN_METERS && radiusMeters <= MAX_METERS)) {
            throw new Mistake("BAD_RADIUS", "radiusMeters", MIN_METERS, MAX_METERS);
        }
        if (leastPerCommune < 0) {
            throw new Mistake("BAD_FLOOR", "leastPerCommune");
        }
    }

    /**
     * @throws Mistake where it cannot be with what is there
     */
    void check(Ground ground) {
        int candidates = ground.demand().hamlets();
        if (candidates == 0) {
            throw new Mistake(
                    ground.withoutPosition() == 0 ? "NO_HAMLETS" : "NO_POSITIONS",
                    "within",
                    day().toString(),
                    ground.withoutPosition());
        }
        if (bases > candidates) {
            throw new Mistake("TOO_MANY_BASES", "bases", candidates);
        }
        int needed = Floors.of(ground.demand(), wish()).total();
        if (needed > bases) {
            throw new Mistake("FLOORS_UNMET", "leastPerCommune", needed, bases);
        }
    }
}
