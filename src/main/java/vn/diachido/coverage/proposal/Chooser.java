package vn.diachido.coverage.proposal;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Chooses bases with a constraint solver, from what a greedy choice reaches upwards, and tells how
 * much better any other choice could be. The effort is counted in the solver's own steps, so that
 * the same question has the same answer on any machine.
 */
final class Chooser {

    /** Hears of each better choice, and of each better bound, while they are looked for. */
    interface Listener {
        void better(long worth, double bound);
    }

    /** Measured in the solver's own unit, about a second of one core; enough for 4,000 hamlets. */
    static final double EFFORT = 18;

    private static final int WORKERS = 2;

    static {
        Loader.loadNativeLibraries();
    }

    private final Demand demand;
    private final Wish wish;
    private final double effort;
    private final CpModel model = new CpModel();
    private final BoolVar[] bases;
    private final CpSolver solver = new CpSolver();
    private long best;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Chooser(Demand demand, Wish wish) {
        this(demand, wish, EFFORT);
    }

    /**
     * @param wish one that can be, as {@link Floors} allow
     * @param effort after which the best choice found so far is the answer
     */
    Chooser(Demand demand, Wish wish, double effort) {
        this.demand = demand;
        this.wish = wish;
        this.effort = effort;
        this.bases = new BoolVar[demand.hamlets()];
        state();
    }

    /** Ends the search soon; what was found until then is the answer. */
    void stop() {
        stopped.set(true);
        solver.stopSearch();
    }

    Choice choose(Listener listener) {
        List<Integer> greedy = Greedy.choose(demand, wish);
        Choice first = Choice.of(demand, greedy, Long.MAX_VALUE);
        found(listener, first.worth(), Double.POSITIVE_INFINITY);
        hint(greedy);
        solver.setBestBoundCallback(new Bounds(listener));
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setInterleaveSearch(true)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(effort);
        CpSolverStatus status =
                stopped.get() ? CpSolverStatus.UNKNOWN : solver.solve(model, told(listener));
        List<Integer> chosen = found(status) ? chosen() : greedy;
        Choice choice = Choice.of(demand, chosen, bound(status));
        return choice.worth() >= first.worth()
                ? choice
                : new Choice(first.bases(), first.worth(), choice.bound());
    }

    private static boolean found(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    private List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        for (int base = 0; base < bases.length; base++) {
            if (solver.booleanValue(bases[base])) {
                chosen.add(base);
            }
        }
        return chosen;
    }

    /** What the solver proved, and no more than everybody. */
    private long bound(CpSolverStatus status) {
        long all = 0;
        for (int hamlet = 0; hamlet < demand.hamlets(); hamlet++) {
            all += demand.worth(hamlet);
        }
        return found(status) ? Math.min(all, Math.round(solver.bestObjectiveBound())) : all;
    }

    /** The solver looks for the method with a number; a lambda has none. */
    private final class Bounds implements Consumer<Double> {

        private final Listener listener;

        Bounds(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void accept(Double bound) {
            told(listener, bound);
        }
    }

    private synchronized void told(Listener listener, double bound) {
        listener.better(best, bound);
    }

    private synchronized void found(Listener listener, long worth, double bound) {
        best = Math.max(best, worth);
        listener.better(best, bound);
    }

    private CpSolverSolutionCallback told(Listener listener) {
        return new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                found(listener, Math.round(objectiveValue()), bestObjectiveBound());
                if (stopped.get()) {
                    stopSearch();
                }
            }
        };
    }

    private void state() {
        for (int base = 0; base < bases.length; base++) {
            bases[base] = model.newBoolVar("base " + base);
        }
        model.addEquality(LinearExpr.sum(bases), wish.bases());
        Floors.of(demand, wish).least().forEach(this::owe);
        List<List<Literal>> reachedBy = new ArrayList<>();
        for (int hamlet = 0; hamlet < demand.hamlets(); hamlet++) {
            reachedBy.add(new ArrayList<>());
        }
        for (int base = 0; base < bases.length; base++) {
            for (int hamlet : demand.reaches().get(base)) {
                reachedBy.get(hamlet).add(bases[base]);
            }
        }
        LinearExprBuilder worth = LinearExpr.newBuilder();
        for (int hamlet = 0; hamlet < demand.hamlets(); hamlet++) {
            if (demand.worth(hamlet) > 0) {
                worth.addTerm(served(hamlet, reachedBy.get(hamlet)), demand.worth(hamlet));
            }
        }
        model.maximize(worth);
    }

    /** A hamlet is served only if one of the bases that reach it is chosen. */
    private BoolVar served(int hamlet, List<Literal> by) {
        BoolVar served = model.newBoolVar("served " + hamlet);
        List<Literal> either = new ArrayList<>(by);
        either.add(served.not());
        model.addBoolOr(either);
        return served;
    }

    private void owe(int commune, int least) {
        List<Literal> own = new ArrayList<>();
        for (int base = 0; base < bases.length; base++) {
            if (demand.communes()[base] == commune) {
                own.add(bases[base]);
            }
        }
        model.addGreaterOrEqual(LinearExpr.sum(own.toArray(Literal[]::new)), least);
    }

    private void hint(List<Integer> chosen) {
        Set<Integer> hinted = new HashSet<>(chosen);
        for (int base = 0; base < bases.length; base++) {
            model.addHint(bases[base], hinted.contains(base));
        }
    }
}
