package vn.diachido.coverage.proposal;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.StreamFailures;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** Proposals, told while they are made to whoever plans for a unit. */
@Controller
class ProposalController {

    private static final Set<Role> PLANNING =
            Set.of(Role.PLANNER, Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    private final UnitRepository units;
    private final AreaRepository areas;
    private final ProposalRuns runs;
    private final Mistakes mistakes;
    private final StreamFailures failures;

    ProposalController(
            UnitRepository units,
            AreaRepository areas,
            ProposalRuns runs,
            Mistakes mistakes,
            StreamFailures failures) {
        this.units = units;
        this.areas = areas;
        this.runs = runs;
        this.mistakes = mistakes;
        this.failures = failures;
    }

    /** What comes faster than it is read is left out, but for the last. */
    @SubscriptionMapping
    Publisher<Proposal.Event> proposal(
            @Argument ProposalInput input, DataFetchingEnvironment environment) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return Flux.<Proposal.Event>create(
                        sink -> start(input, viewer, sink), FluxSink.OverflowStrategy.LATEST)
                .onErrorResume(
                        Mistake.class,
                        mistake ->
                                Flux.just(
                                        Proposal.Event.refused(
                                                mistakes.error(mistake, environment.getLocale()))))
                .onErrorMap(failure -> failures.told(failure, environment.getLocale()));
    }

    private void start(ProposalInput input, Viewer viewer, FluxSink<Proposal.Event> sink) {
        if (!units.exists(input.unitId())) {
            throw new Mistake("UNKNOWN_UNIT", "within");
        }
        if (!areas.holds(viewer, input.unitId(), null, null, PLANNING)) {
            throw new Mistake("OUTSIDE_AREA", "within");
        }
        input.check();
        runs.start(input, viewer, sink);
    }
}
