package vn.diachido.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * How many things of one sort an import makes, ends, changes, leaves as they are and leaves out.
 */
public record ChangeCounts(
        String what, int made, int ended, int changed, int unchanged, int rejected) {

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, made, "new");
        add(parts, ended, "ended");
        add(parts, changed, "changed");
        add(parts, unchanged, "unchanged");
        add(parts, rejected, "rejected");
        return what + ": " + (parts.isEmpty() ? "nothing" : String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add("%,d %s".formatted(count, word));
        }
    }
}
