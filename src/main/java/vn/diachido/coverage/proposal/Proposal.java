package vn.diachido.coverage.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.coverage.HamletReadModel;
import vn.diachido.graphql.FoundMany;
import vn.diachido.graphql.UserError;

/** What is answered; the names are those of the API. */
record Proposal(
        Kind kind,
        LocalDate day,
        List<Base> bases,
        long people,
        int hamlets,
        long bound,
        double gap,
        boolean best,
        int candidates,
        int uncovered,
        int withoutPosition,
        int withoutPopulation) {

    enum Kind {
        SQUAD,
        SERVICE_POINT
    }

    enum Stage {
        READING,
        SEARCHING,
        DONE,
        REFUSED
    }

    /**
     * @param hamlet what the hamlet's field leads to
     */
    record Base(FoundMany.Item hamlet, long people, int hamlets, long peopleSoFar) {}

    /**
     * What is told while it is made.
     *
     * @param people of the best choice so far
     */
    record Event(
            Stage stage,
            @Nullable Long people,
            @Nullable Long bound,
            @Nullable Proposal proposal,
            List<UserError> userErrors) {

        static Event reading() {
            return new Event(Stage.READING, null, null, null, List.of());
        }

        static Event searching(long people, @Nullable Long bound) {
            return new Event(Stage.SEARCHING, people, bound, null, List.of());
        }

        static Event done(Proposal proposal) {
            return new Event(Stage.DONE, proposal.people, proposal.bound, proposal, List.of());
        }

        static Event refused(UserError error) {
            return new Event(Stage.REFUSED, null, null, null, List.of(error));
        }
    }

    static Proposal of(Kind kind, LocalDate day, Ground ground, Choice choice) {
        Demand demand = ground.demand();
        List<Long> ids =
                choice.bases().stream().map(base -> ground.ids().get(base.hamlet())).toList();
        List<FoundMany.Item> hamlets = FoundMany.of(HamletReadModel.class, ids, day);
        List<Base> bases = new ArrayList<>();
        long people = 0;
        int covered = 0;
        for (Choice.Base base : choice.bases()) {
            people += base.people();
            covered += base.hamlets();
            bases.add(new Base(hamlets.get(bases.size()), base.people(), base.hamlets(), people));
        }
        return new Proposal(
                kind,
                day,
                List.copyOf(bases),
                people,
                covered,
                demand.people(choice.bound()),
                choice.gap(),
                choice.isBest(),
                demand.hamlets(),
                ground.uncovered(),
                ground.withoutPosition(),
                ground.withoutPopulation());
    }
}
