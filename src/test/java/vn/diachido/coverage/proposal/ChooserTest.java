package vn.diachido.coverage.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of bases, held against all choices there are. */
class ChooserTest {

    private static final Chooser.Listener NOBODY = (worth, bound) -> {};

    /** Hamlets on a plain of 100 by 100, in communes of 25 by 25; a base reaches so far. */
    private static Demand plain(Random random, int hamlets, double reach) {
        double[][] at = new double[hamlets][];
        long[] people = new long[hamlets];
        boolean[] served = new boolean[hamlets];
        int[] communes = new int[hamlets];
        for (int i = 0; i < hamlets; i++) {
            at[i] = new double[] {random.nextDouble() * 100, random.nextDouble() * 100};
            served[i] = random.nextInt(4) == 0;
            people[i] = served[i] || random.nextInt(5) == 0 ? 0 : 50 + random.nextInt(900);
            communes[i] = (int) (at[i][0] / 25) * 4 + (int) (at[i][1] / 25);
        }
        List<int[]> reaches = new ArrayList<>();
        for (int i = 0; i < hamlets; i++) {
            double[] base = at[i];
            reaches.add(
                    IntStream.range(0, hamlets)
                            .filter(j ->
                                    Math.hypot(base[0] - at[j][0], base[1] - at[j][1]) <= reach)
                            .toArray());
        }
        return new Demand(people, served, communes, reaches);
    }

    /** Every choice, one after the other. */
    private static long best(Demand demand, Wish wish) {
        long best = -1;
        for (int choice = 0; choice < 1 << demand.hamlets(); choice++) {
            if (Integer.bitCount(choice) == wish.bases() && keepsFloors(demand, wish, choice)) {
                best = Math.max(best, worth(demand, choice));
            }
        }
        return best;
    }

    private static boolean keepsFloors(Demand demand, Wish wish, int choice) {
        return Floors.of(demand, wish).least().entrySet().stream()
                .allMatch(floor ->
                        IntStream.range(0, demand.hamlets())
                                        .filter(i -> (choice >> i & 1) == 1)
                                        .filter(i -> demand.communes()[i] == floor.getKey())
                                        .count()
                                >= floor.getValue());
    }

    private static long worth(Demand demand, int choice) {
        BitSet reached = new BitSet();
        IntStream.range(0, demand.hamlets())
                .filter(i -> (choice >> i & 1) == 1)
                .forEach(i -> IntStream.of(demand.reaches().get(i)).forEach(reached::set));
        return reached.stream().mapToLong(demand::worth).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aSmallChoiceIsTheBestOfAll(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            Demand demand = plain(random, 4 + random.nextInt(11), 10 + random.nextInt(30));
            int floor = random.nextInt(2);
            int needed = Floors.of(demand, new Wish(0, floor)).total();
            int bases =
                    Math.max(1, needed)
                            + random.nextInt(demand.hamlets() - Math.max(1, needed) + 1);
            Wish wish = new Wish(bases, floor);
            Choice choice = new Chooser(demand, wish).choose(NOBODY);
            assertThat(choice.worth()).isEqualTo(best(demand, wish));
            assertThat(choice.isBest()).isTrue();
            assertThat(choice.gap()).isZero();
            holdsTogether(demand, wish, choice);
        }
    }

    private static void holdsTogether(Demand demand, Wish wish, Choice choice) {
        Set<Integer> chosen = new HashSet<>();
        choice.bases().forEach(base -> chosen.add(base.hamlet()));
        assertThat(chosen).hasSize(wish.bases());
        BitSet reached = new BitSet();
        chosen.forEach(base -> IntStream.of(demand.reaches().get(base)).forEach(reached::set));
        long people =
                reached.stream()
                        .filter(i -> !demand.served()[i])
                        .mapToLong(i -> demand.people()[i])
                        .sum();
        assertThat(choice.bases().stream().mapToLong(Choice.Base::people).sum()).isEqualTo(people);
        assertThat(demand.people(choice.worth())).isEqualTo(people);
        assertThat(choice.worth()).isLessThanOrEqualTo(choice.bound());
    }

    /** Large ones are not proven the best, but never worse than greedy, and the same every time. */
    @Test
    void aLargeChoiceIsNoWorseThanGreedyAndTheSameEveryTime() {
        Demand demand = plain(new Random(11), 600, 6);
        Wish wish = new Wish(25, 1);
        Choice choice = new Chooser(demand, wish).choose(NOBODY);
        Choice greedy = Choice.of(demand, Greedy.choose(demand, wish), Long.MAX_VALUE);
        assertThat(choice.worth()).isGreaterThanOrEqualTo(greedy.worth());
        holdsTogether(demand, wish, choice);
        assertThat(keepsFloors(demand, wish, choice)).isTrue();
        assertThat(new Chooser(demand, wish).choose(NOBODY)).isEqualTo(choice);
    }

    private static boolean keepsFloors(Demand demand, Wish wish, Choice choice) {
        return Floors.of(demand, wish).least().entrySet().stream()
                .allMatch(floor ->
                        choice.bases().stream()
                                        .filter(base ->
                                                demand.communes()[base.hamlet()] == floor.getKey())
                                        .count()
                                >= floor.getValue());
    }

    /** Each further base helps no more than the one before it. */
    @Test
    void basesComeInTheOrderInWhichTheyHelp() {
        Demand demand = plain(new Random(3), 60, 15);
        Choice choice = new Chooser(demand, new Wish(8, 0)).choose(NOBODY);
        assertThat(choice.bases())
                .isSortedAccordingTo((one, other) -> Long.compare(other.people(), one.people()));
    }

    @Test
    void whoStopsItHasWhatWasFoundUntilThen() {
        Demand demand = plain(new Random(11), 600, 6);
        Wish wish = new Wish(25, 0);
        Chooser chooser = new Chooser(demand, wish);
        chooser.stop();
        Choice choice = chooser.choose(NOBODY);
        assertThat(choice.bases()).hasSize(25);
        assertThat(choice.isBest()).isFalse();
        assertThat(choice.gap()).isPositive();
    }

    @Test
    void whereEverybodyIsServedThereIsNothingToGain() {
        Demand demand =
                new Demand(
                        new long[] {0, 0},
                        new boolean[] {true, true},
                        new int[] {0, 0},
                        List.of(new int[] {0, 1}, new int[] {0, 1}));
        Choice choice = new Chooser(demand, new Wish(1, 0)).choose(NOBODY);
        assertThat(choice.worth()).isZero();
        assertThat(choice.isBest()).isTrue();
    }
}
