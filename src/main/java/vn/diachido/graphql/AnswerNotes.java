package vn.diachido.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/**
 * What belongs to one request beside its data: who asks, and what goes into the extensions of the
 * answer.
 *
 * @param explained is the asker told how each root field was read?
 * @param endNanos until when anything is read, in the time of {@link System#nanoTime}
 */
record AnswerNotes(
        Viewer viewer,
        boolean explained,
        long endNanos,
        List<Warning> warnings,
        List<Map<String, Object>> explanations) {

    static AnswerNotes of(Viewer viewer, boolean explained, Duration time) {
        return new AnswerNotes(
                viewer,
                explained,
                System.nanoTime() + time.toNanos(),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>());
    }

    /**
     * @throws Refusal where the time of the request is over, before more is read for it
     */
    void checkTime() {
        if (System.nanoTime() - endNanos > 0) {
            throw new Refusal(Refusal.Code.TIMEOUT, "timeout");
        }
    }

    /** Of somebody else, from now on. */
    AnswerNotes as(Viewer other) {
        return new AnswerNotes(other, explained, endNanos, warnings, explanations);
    }
}
