package vn.diachido.graphql.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a selection costs: so much in any case, and so much for each row of the lists whose length a
 * variable says.
 */
record Cost(long fixed, List<Part> parts) {

    /** Sums stay far from where numbers run over. */
    private static final long MOST = Integer.MAX_VALUE;

    record Part(Rows rows, Cost each) {}

    static final Cost NOTHING = of(0);

    static Cost of(long fixed) {
        return new Cost(Math.min(fixed, MOST), List.of());
    }

    Cost plus(Cost other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new Cost(Math.min(fixed + other.fixed, MOST), List.copyOf(both));
    }

    /** For each of some rows. */
    Cost times(Rows rows) {
        return parts.isEmpty() && rows.variable() == null
                ? of(fixed * rows.known())
                : new Cost(0, List.of(new Part(rows, this)));
    }

    long with(Map<String, ?> variables) {
        long sum = fixed;
        for (Part part : parts) {
            sum += part.rows.count(variables) * part.each.with(variables);
            sum = Math.min(sum, MOST);
        }
        return sum;
    }
}
