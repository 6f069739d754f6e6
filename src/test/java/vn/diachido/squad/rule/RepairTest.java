package vn.diachido.squad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fewest changes are as few as trying all of them finds. */
class RepairTest {

    private static final int MOST = 4;
    private static final List<String> TRAITS = List.of("UNION_MEMBER", "HAMLET_HEAD", "POLICE");

    @Test
    void repairsOfSmallTeamsAreAsShortAsTryingAllOfThem() {
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        Random random = new Random(seed);
        int mended = 0;
        for (int i = 0; i < 400; i++) {
            List<Seat> seats = seats(random);
            List<Clause> clauses = clauses(random);
            for (Clause clause : clauses) {
                if (!clause.holds(seats)) {
                    String about =
                            "seed %d, case %d: %s %s %s".formatted(seed, i, seats, clauses, clause);
                    Optional<List<RosterChange>> found = Repair.of(seats, clauses, clause);
                    int tried = tried(seats, clauses, clause);
                    if (tried <= MOST) {
                        assertThat(found).as(about).isPresent();
                        assertThat(found.get()).as(about).hasSize(tried);
                        mended++;
                    } else {
                        found.ifPresent(
                                changes -> assertThat(changes).as(about).hasSizeGreaterThan(MOST));
                    }
                    found.ifPresent(changes ->
                            assertThat(mends(seats, clauses, clause, changes)).as(about).isTrue());
                }
            }
        }
        assertThat(mended).isGreaterThan(150);
    }

    private static List<Seat> seats(Random random) {
        List<Seat> seats = new ArrayList<>();
        int size = random.nextInt(9);
        for (int i = 0; i < size; i++) {
            Set<String> traits = new TreeSet<>();
            TRAITS.stream().filter(trait -> random.nextInt(3) == 0).forEach(traits::add);
            String role =
                    i == 0 && random.nextBoolean()
                            ? "HEAD"
                            : random.nextInt(4) == 0 ? "DEPUTY" : "MEMBER";
            seats.add(new Seat(i + 1, role, traits));
        }
        return seats;
    }

    private static List<Clause> clauses(Random random) {
        List<Clause> clauses = new ArrayList<>();
        int from = random.nextInt(7);
        clauses.add(
                new Clause(
                        1,
                        1,
                        null,
                        Set.of(),
                        from,
                        random.nextBoolean() ? from + random.nextInt(4) : Integer.MAX_VALUE));
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            String trait = TRAITS.get(random.nextInt(3));
            int least = random.nextInt(3);
            clauses.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Clause(1, i + 2, "HEAD", Set.of(trait), 1, Integer.MAX_VALUE);
                        case 1 -> new Clause(1, i + 2, "DEPUTY", Set.of(trait), 1, 2);
                        case 2 ->
                                new Clause(
                                        1,
                                        i + 2,
                                        null,
                                        Set.of(trait),
                                        least,
                                        least + random.nextInt(3));
                        default ->
                                new Clause(
                                        1,
                                        i + 2,
                                        null,
                                        Set.of(trait),
                                        1 + least,
                                        Integer.MAX_VALUE);
                    });
        }
        return clauses;
    }

    /** By trying all: what each of those there does, and who comes. */
    private static int tried(List<Seat> seats, List<Clause> clauses, Clause broken) {
        List<Clause> kept = new ArrayList<>(clauses.stream().filter(c -> c.holds(seats)).toList());
        kept.add(broken);
        List<Seat> comers = comers();
        for (int changes = 0; changes <= MOST; changes++) {
            if (among(seats, 0, changes, new ArrayList<>(), comers, kept)) {
                return changes;
            }
        }
        return MOST + 1;
    }

    private static List<Seat> comers() {
        List<Seat> comers = new ArrayList<>();
        for (String role : List.of("HEAD", "DEPUTY", "MEMBER")) {
            for (Set<String> traits :
                    List.of(
                            Set.<String>of(),
                            Set.of("UNION_MEMBER"),
                            Set.of("HAMLET_HEAD"),
                            Set.of("POLICE"),
                            Set.of("UNION_MEMBER", "HAMLET_HEAD"),
                            Set.of("UNION_MEMBER", "POLICE"))) {
                comers.add(new Seat(0, role, traits));
            }
        }
        return comers;
    }

    private static boolean among(
            List<Seat> seats,
            int at,
            int left,
            List<Seat> chosen,
            List<Seat> comers,
            List<Clause> kept) {
        if (at == seats.size()) {
            return coming(0, left, chosen, comers, kept);
        }
        Seat seat = seats.get(at);
        chosen.add(seat);
        if (among(seats, at + 1, left, chosen, comers, kept)) {
            return true;
        }
        chosen.removeLast();
        if (left == 0) {
            return false;
        }
        if (among(seats, at + 1, left - 1, chosen, comers, kept)) {
            return true;
        }
        for (String role : List.of("HEAD", "DEPUTY", "MEMBER")) {
            if (!role.equals(seat.role())) {
                chosen.add(new Seat(seat.person(), role, seat.traits()));
                if (among(seats, at + 1, left - 1, chosen, comers, kept)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    private static boolean coming(
            int first, int left, List<Seat> chosen, List<Seat> comers, List<Clause> kept) {
        if (left == 0) {
            return fits(chosen, kept);
        }
        for (int i = first; i < comers.size(); i++) {
            chosen.add(comers.get(i));
            if (coming(i, left - 1, chosen, comers, kept)) {
                return true;
            }
            chosen.removeLast();
        }
        return false;
    }

    private static boolean fits(List<Seat> seats, List<Clause> kept) {
        long heads = seats.stream().filter(seat -> seat.role().equals("HEAD")).count();
        if (heads > 1) {
            return false;
        }
        for (Clause clause : kept) {
            int count = 0;
            for (Seat seat : seats) {
                if ((clause.role() == null || clause.role().equals(seat.role()))
                        && (clause.traits().isEmpty()
                                || clause.traits().stream().anyMatch(seat.traits()::contains))) {
                    count++;
                }
            }
            if (count < clause.least() || count > clause.most()) {
                return false;
            }
        }
        return true;
    }

    private static boolean mends(
            List<Seat> seats, List<Clause> clauses, Clause broken, List<RosterChange> changes) {
        List<Seat> after = new ArrayList<>(seats);
        for (RosterChange change : changes) {
            Long person = change.person();
            if (person != null) {
                Seat before =
                        after.stream()
                                .filter(seat -> seat.person() == person)
                                .findFirst()
                                .orElseThrow();
                after.remove(before);
                if (change.role() != null) {
                    after.add(before.with(change.role()));
                }
            } else {
                after.add(new Seat(0, String.valueOf(change.role()), Set.copyOf(change.traits())));
            }
        }
        List<Clause> kept = new ArrayList<>(clauses.stream().filter(c -> c.holds(seats)).toList());
        kept.add(broken);
        return fits(after, kept);
    }

    @Test
    void aLargeTeamIsMendedToo() {
        List<Clause> clauses =
                List.of(
                        new Clause(1, 1, null, Set.of(), 15, 20),
                        new Clause(1, 2, null, Set.of("UNION_MEMBER"), 12, Integer.MAX_VALUE),
                        new Clause(1, 3, "HEAD", Set.of("HAMLET_HEAD"), 1, Integer.MAX_VALUE));
        List<Seat> seats = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            seats.add(new Seat(i, "MEMBER", i <= 4 ? Set.of("UNION_MEMBER") : Set.of()));
        }
        assertThat(Repair.of(seats, clauses, clauses.get(1)))
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(16));
        assertThat(Repair.of(List.of(), clauses, clauses.getFirst()))
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(15));
    }

    @Test
    void clausesThatContradictHaveNoRepair() {
        List<Clause> clauses =
                List.of(
                        new Clause(1, 1, null, Set.of(), 0, 2),
                        new Clause(1, 2, null, Set.of("UNION_MEMBER"), 3, Integer.MAX_VALUE));
        assertThat(Repair.of(List.of(), clauses, clauses.get(1))).isEmpty();
    }
}
