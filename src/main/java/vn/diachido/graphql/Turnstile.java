package vn.diachido.graphql;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.request.Refusal;

/**
 * Lets only so many statements run at once as processors can work on: more would make each slower,
 * and some wait many times longer than others. Whoever comes when one is free does not queue:
 * strict order would cost a change of threads for each statement, measured a quarter of all
 * requests.
 */
final class Turnstile {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free;

    /**
     * @param atOnce statements; the database is thought to have as many processors as we have where
     *     it is 0
     */
    Turnstile(int atOnce) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.free = new Semaphore(atOnce > 0 ? atOnce : Math.max(4, 2 * processors));
    }

    /**
     * @throws Refusal where the turn does not come
     */
    <R extends @Nullable Object> R pass(Supplier<R> work) {
        boolean passed = false;
        try {
            passed = free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!passed) {
                throw new Refusal(Refusal.Code.TIMEOUT, "busy");
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Code.TIMEOUT, "busy");
        } finally {
            if (passed) {
                free.release();
            }
        }
    }
}
