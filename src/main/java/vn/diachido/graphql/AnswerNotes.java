package vn.diachido.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.diachido.query.request.Viewer;

/**
 * What belongs to one request beside its data: who asks, and what goes into the extensions of the
 * answer.
 *
 * @param explained is the asker told how each root field was read?
 */
record AnswerNotes(
        Viewer viewer,
        boolean explained,
        List<Warning> warnings,
        List<Map<String, Object>> explanations) {

    static AnswerNotes of(Viewer viewer, boolean explained) {
        return new AnswerNotes(
                viewer, explained, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    /** Of somebody else, from now on. */
    AnswerNotes as(Viewer other) {
        return new AnswerNotes(other, explained, warnings, explanations);
    }
}
