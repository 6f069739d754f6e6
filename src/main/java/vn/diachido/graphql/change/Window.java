package vn.diachido.graphql.change;

import java.util.ArrayList;
import java.util.List;

/**
 * The latest changes in memory, for all who follow them.
 *
 * @param from all after this place up to {@code head} are in it
 */
record Window(Position from, List<Change> changes, Position head) {

    static Window at(Position place) {
        return new Window(place, List.of(), place);
    }

    /** With later changes, and without the oldest where it grows too large. */
    Window with(List<Change> later, int max) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(later);
        int dropped = Math.max(0, all.size() - max);
        return new Window(
                dropped == 0 ? from : all.get(dropped - 1).position(),
                List.copyOf(all.subList(dropped, all.size())),
                later.getLast().position());
    }

    boolean reachesBackTo(Position place) {
        return place.compareTo(from) >= 0;
    }

    List<Change> after(Position place, int limit) {
        return changes.stream()
                .filter(change -> change.position().compareTo(place) > 0)
                .limit(limit)
                .toList();
    }
}
