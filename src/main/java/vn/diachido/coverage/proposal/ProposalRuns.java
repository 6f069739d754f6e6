package vn.diachido.coverage.proposal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.FluxSink;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/** Proposals that are being made. */
@Component
class ProposalRuns {

    /** Each works with as many threads as the solver is given. */
    private static final int MAX_AT_ONCE = 2;

    private final GroundRepository grounds;
    private final double effort;
    private final Semaphore free = new Semaphore(MAX_AT_ONCE);
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("proposals-", 1).factory());

    /**
     * @param effort see {@link Chooser}
     */
    ProposalRuns(
            GroundRepository grounds,
            @Value("${diachido.proposals.effort:" + Chooser.EFFORT + "}") double effort) {
        this.grounds = grounds;
        this.effort = effort;
    }

    /**
     * @throws Refusal where too many are being made
     */
    void start(ProposalInput input, Viewer viewer, FluxSink<Proposal.Event> sink) {
        if (!free.tryAcquire()) {
            throw new Refusal(Refusal.Code.RATE_LIMITED, "tooManyProposals", MAX_AT_ONCE);
        }
        ProposalRun run = new ProposalRun(input, viewer, grounds, effort, sink);
        sink.onDispose(run::stop);
        threads.execute(() -> {
            try {
                run.run();
            } finally {
                free.release();
            }
        });
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        threads.shutdown();
    }
}
