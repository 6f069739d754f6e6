package vn.diachido.coverage.proposal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.FluxSink;
import vn.diachido.query.request.Viewer;

/** One proposal while it is made. It ends soon after nobody waits for it any more. */
final class ProposalRun {

    private final ProposalInput input;
    private final Viewer viewer;
    private final GroundRepository grounds;
    private final double effort;
    private final FluxSink<Proposal.Event> sink;
    private final AtomicReference<Chooser> chooser = new AtomicReference<>();

    /**
     * @param effort see {@link Chooser}
     */
    ProposalRun(
            ProposalInput input,
            Viewer viewer,
            GroundRepository grounds,
            double effort,
            FluxSink<Proposal.Event> sink) {
        this.input = input;
        this.viewer = viewer;
        this.grounds = grounds;
        this.effort = effort;
        this.sink = sink;
    }

    void run() {
        try {
            make();
        } catch (CancellationException e) {
            sink.complete();
        } catch (RuntimeException | LinkageError e) {
            sink.error(e);
        }
    }

    void stop() {
        Chooser running = chooser.get();
        if (running != null) {
            running.stop();
        }
    }

    private void make() {
        sink.next(Proposal.Event.reading());
        Ground ground = grounds.read(input, viewer, sink::isCancelled);
        input.check(ground);
        Chooser choosing = new Chooser(ground.demand(), input.wish(), effort);
        chooser.set(choosing);
        if (sink.isCancelled()) {
            choosing.stop();
        }
        Choice choice = choosing.choose((worth, bound) -> tell(ground.demand(), worth, bound));
        sink.next(Proposal.Event.done(Proposal.of(input.kind(), input.day(), ground, choice)));
        sink.complete();
    }

    private void tell(Demand demand, long worth, double bound) {
        sink.next(
                Proposal.Event.searching(
                        demand.people(worth),
                        Double.isInfinite(bound) ? null : demand.people(Math.round(bound))));
    }
}
