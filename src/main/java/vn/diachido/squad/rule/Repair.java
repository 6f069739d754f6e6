package vn.diachido.squad.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fewest changes after which some clauses hold. Who comes may be a union member or not, and has
 * one post at most. People of equal traits and role are one and the same to it, so that teams of
 * any size are searched by numbers of equals; the best guess first, and never one that promises
 * more changes than needed (A*).
 */
final class Repair {

    static final List<String> ROLES = List.of("HEAD", "DEPUTY", "MEMBER");

    /** States looked at before it is given up: clauses that contradict have no repair. */
    private static final int MOST_STATES = 50_000;

    /**
     * A roster by its kinds of seats; once somebody was added nobody leaves or changes any more.
     */
    private record State(List<Seat> seats, boolean adding) {

        /** In an order, so that equal rosters are equal. */
        static State of(List<Seat> seats, boolean adding) {
            List<Seat> sorted = new ArrayList<>(seats);
            sorted.sort(
                    Comparator.comparing(Seat::role)
                            .thenComparing(seat -> new TreeSet<>(seat.traits()).toString())
                            .thenComparing(Seat::person));
            return new State(Collections.unmodifiableList(sorted), adding);
        }

        /** Equal for rosters that differ only in who it is. */
        String key() {
            StringBuilder key = new StringBuilder(adding ? "+" : "");
            for (Seat seat : seats) {
                key.append(seat.role().charAt(0)).append(new TreeSet<>(seat.traits()));
            }
            return key.toString();
        }
    }

    private record Step(
            State state,
            int done,
            int promised,
            @Nullable Step before,
            @Nullable RosterChange by) {}

    private final List<Clause> clauses;
    private final List<Seat> comers;
    private final PriorityQueue<Step> open =
            new PriorityQueue<>(
                    Comparator.comparingInt(Step::promised).thenComparing(step -> -step.done()));
    private final Map<String, Integer> reached = new HashMap<>();

    private Repair(List<Clause> clauses) {
        this.clauses = clauses;
        this.comers = comers(clauses);
    }

    /**
     * @param clauses of the rules that are in force
     * @param broken the one to be mended; those that hold have to go on holding
     * @return empty where there is none
     */
    static Optional<List<RosterChange>> of(List<Seat> seats, List<Clause> clauses, Clause broken) {
        List<Clause> kept = new ArrayList<>(clauses.stream().filter(c -> c.holds(seats)).toList());
        kept.add(broken);
        kept.add(new Clause(0, 0, Clause.HEAD, Set.of(), 0, 1));
        return new Repair(kept).search(seats);
    }

    /** Everybody who might come, in every role. */
    static List<Seat> comers(List<Clause> clauses) {
        Set<String> named = new TreeSet<>();
        clauses.forEach(clause -> named.addAll(clause.traits()));
        List<Set<String>> people = new ArrayList<>();
        List<Set<String>> memberships =
                named.contains(Clause.UNION_MEMBER)
                        ? List.of(Set.of(), Set.of(Clause.UNION_MEMBER))
                        : List.of(Set.of());
        for (Set<String> own : memberships) {
            people.add(own);
            for (String post : named) {
                if (!post.equals(Clause.UNION_MEMBER) && !post.startsWith(Clause.HEADS_ANOTHER)) {
                    Set<String> both = new TreeSet<>(own);
                    both.add(post);
                    people.add(both);
                }
            }
        }
        return people.stream()
                .flatMap(traits -> ROLES.reversed().stream().map(role -> new Seat(0, role, traits)))
                .toList();
    }

    private Optional<List<RosterChange>> search(List<Seat> seats) {
        push(State.of(seats, false), 0, null, null);
        int looked = 0;
        while (!open.isEmpty() && looked++ < MOST_STATES) {
            Step step = open.remove();
            if (step.promised() == step.done()) {
                return Optional.of(path(step));
            }
            if (!step.state().adding()) {
                removals(step);
            }
            additions(step);
        }
        return Optional.empty();
    }

    private void removals(Step step) {
        List<Seat> seats = step.state().seats();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            List<Seat> rest = new ArrayList<>(seats);
            rest.remove(i);
            push(
                    State.of(rest, false),
                    step.done() + 1,
                    step,
                    new RosterChange(RosterChange.Kind.REMOVE, seat.person(), null, List.of()));
            for (String role : ROLES) {
                if (!role.equals(seat.role())) {
                    List<Seat> other = new ArrayList<>(rest);
                    other.add(seat.with(role));
                    push(
                            State.of(other, false),
                            step.done() + 1,
                            step,
                            new RosterChange(
                                    RosterChange.Kind.CHANGE_ROLE, seat.person(), role, List.of()));
                }
            }
        }
    }

    /** One after the other for the first clause that lacks somebody: each that comes is for one. */
    private void additions(Step step) {
        List<Seat> seats = step.state().seats();
        Optional<Clause> lacking =
                clauses.stream().filter(clause -> clause.count(seats) < clause.least()).findFirst();
        if (lacking.isEmpty()) {
            return;
        }
        for (Seat comer : comers) {
            if (lacking.get().counts(comer)) {
                List<Seat> more = new ArrayList<>(seats);
                more.add(comer);
                push(
                        State.of(more, true),
                        step.done() + 1,
                        step,
                        new RosterChange(
                                RosterChange.Kind.ADD,
                                null,
                                comer.role(),
                                comer.traits().stream().sorted().toList()));
            }
        }
    }

    private void push(State state, int done, @Nullable Step before, @Nullable RosterChange by) {
        int least = state.adding() ? leastOfAdding(state.seats()) : leastOfAll(state.seats());
        if (least < 0 || reached.getOrDefault(state.key(), Integer.MAX_VALUE) <= done) {
            return;
        }
        reached.put(state.key(), done);
        open.add(new Step(state, done, done + least, before, by));
    }

    /** At least so many have to come; -1 where nobody may leave though too many are there. */
    private int leastOfAdding(List<Seat> seats) {
        int least = 0;
        for (Clause clause : clauses) {
            int count = clause.count(seats);
            if (count > clause.most()) {
                return -1;
            }
            least = Math.max(least, clause.least() - count);
        }
        return least;
    }

    /** Traits are had, not given: who is lacking must come, and others leave where it gets full. */
    private int leastOfAll(List<Seat> seats) {
        int comers = 0;
        int least = 0;
        for (Clause clause : clauses) {
            int count = clause.count(seats);
            int lacking = clause.least() - count;
            if (clause.role() == null) {
                comers = Math.max(comers, lacking);
            }
            least = Math.max(least, Math.max(lacking, count - clause.most()));
        }
        int leavers = 0;
        for (Clause clause : clauses) {
            if (clause.role() == null && clause.traits().isEmpty()) {
                leavers =
                        Math.max(leavers, seats.size() + comers - Math.min(clause.most(), 1 << 20));
            }
        }
        return Math.max(least, comers + leavers);
    }

    private static List<RosterChange> path(Step last) {
        List<RosterChange> changes = new ArrayList<>();
        for (Step step = last; step != null; step = step.before()) {
            RosterChange by = step.by();
            if (by != null) {
                changes.add(by);
            }
        }
        Collections.reverse(changes);
        return changes;
    }
}
