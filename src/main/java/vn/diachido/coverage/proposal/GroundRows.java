package vn.diachido.coverage.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Mistake;

/** Hamlets as they are read, one after the other, and the ground made of them. */
final class GroundRows {

    /** Pairs of a base and a hamlet it reaches; more would take the solver's memory. */
    private static final int MAX_PAIRS = 4_000_000;

    /** More than any province has. */
    private static final int MAX_CANDIDATES = 10_000;

    private static final long NOWHERE = -1;

    private record Hamlet(
            long id,
            @Nullable Long commune,
            @Nullable Integer population,
            boolean covered,
            List<Long> reached) {}

    private final List<Hamlet> hamlets = new ArrayList<>();
    private long pairs;
    private int withoutPosition;

    /**
     * @param reached null where the hamlet has no position
     * @throws Mistake where bases reach too many
     */
    void add(
            long id,
            @Nullable Long commune,
            @Nullable Integer population,
            boolean covered,
            @Nullable List<Long> reached) {
        if (reached == null) {
            withoutPosition++;
            return;
        }
        pairs += reached.size();
        if (pairs > MAX_PAIRS) {
            throw new Mistake("REACHES_TOO_MANY", "radiusMeters", MAX_PAIRS);
        }
        if (hamlets.size() == MAX_CANDIDATES) {
            throw new Mistake("TOO_MANY_CANDIDATES", "within", MAX_CANDIDATES);
        }
        hamlets.add(new Hamlet(id, commune, population, covered, reached));
    }

    Ground ground() {
        return new Ground(
                hamlets.stream().map(Hamlet::id).toList(),
                demand(),
                (int) hamlets.stream().filter(hamlet -> !hamlet.covered).count(),
                withoutPosition,
                (int)
                        hamlets.stream()
                                .filter(hamlet -> !hamlet.covered && hamlet.population == null)
                                .count());
    }

    private Demand demand() {
        int count = hamlets.size();
        long[] people = new long[count];
        boolean[] served = new boolean[count];
        int[] communes = new int[count];
        Map<Long, Integer> communeNumbers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Hamlet hamlet = hamlets.get(i);
            served[i] = hamlet.covered;
            people[i] = hamlet.covered ? 0 : Objects.requireNonNullElse(hamlet.population, 0);
            long commune = Objects.requireNonNullElse(hamlet.commune, NOWHERE);
            communes[i] = communeNumbers.computeIfAbsent(commune, next -> communeNumbers.size());
        }
        return new Demand(people, served, communes, reaches());
    }

    /** Of those reached, some may be no hamlets. */
    private List<int[]> reaches() {
        Map<Long, Integer> numbers = new HashMap<>();
        IntStream.range(0, hamlets.size()).forEach(i -> numbers.put(hamlets.get(i).id, i));
        return hamlets.stream()
                .map(hamlet ->
                        hamlet.reached.stream()
                                .filter(numbers::containsKey)
                                .mapToInt(numbers::get)
                                .toArray())
                .toList();
    }
}
