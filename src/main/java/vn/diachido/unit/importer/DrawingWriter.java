package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.unit.importer.BoundaryImportRepository.Stored;

/** Stores the drawings of a step in batches, those that are new or drawn otherwise. */
final class DrawingWriter {

    private static final int BATCH = 200;

    private final BoundaryImportRepository boundaries;
    private final DrawingTerms terms;
    private final @Nullable LocalDate from;
    private final List<Drawing> waiting = new ArrayList<>();
    private final Set<Long> touched = new HashSet<>();
    private int made;
    private int changed;
    private int unchanged;

    /** From null on, drawings hold as long as they are stated to. */
    DrawingWriter(
            BoundaryImportRepository boundaries, DrawingTerms terms, @Nullable LocalDate from) {
        this.boundaries = boundaries;
        this.terms = terms;
        this.from = from;
    }

    void add(Drawing drawing) {
        waiting.add(drawing);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Stores what is left and says which drawings count; gives the units drawn anew. */
    Set<Long> finish() {
        flush();
        if (!touched.isEmpty()) {
            if (terms.byLaw() && from != null) {
                boundaries.endOthers(touched, from);
            }
            boundaries.choose(touched);
        }
        return touched;
    }

    ChangeCounts counts(String what, int rejected) {
        return new ChangeCounts(what, made, 0, changed, unchanged, rejected);
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Long> units = waiting.stream().map(Drawing::unitId).toList();
        Map<Long, List<Stored>> stored = boundaries.stored(units, terms);
        Map<Long, LocalDate> legalChanges =
                from == null ? Map.of() : boundaries.nextLegalChanges(units, from);
        List<Drawing> fresh = new ArrayList<>();
        List<Long> outdated = new ArrayList<>();
        for (Drawing drawing : waiting) {
            Drawing limited = limit(drawing, legalChanges.get(drawing.unitId()));
            List<Stored> there =
                    stored.getOrDefault(drawing.unitId(), List.of()).stream()
                            .filter(one -> one.valid().intersection(limited.valid()).isPresent())
                            .toList();
            if (!there.isEmpty() && there.stream().allMatch(one -> isSame(one, limited))) {
                unchanged++;
            } else {
                there.forEach(one -> outdated.add(one.id()));
                fresh.add(limited);
                touched.add(limited.unitId());
                made += there.isEmpty() ? 1 : 0;
                changed += there.isEmpty() ? 0 : 1;
            }
        }
        boundaries.delete(outdated);
        if (!fresh.isEmpty()) {
            boundaries.insert(fresh, terms);
        }
        waiting.clear();
    }

    /** Up to the day on which law changes the border. */
    private static Drawing limit(Drawing drawing, @Nullable LocalDate legalChange) {
        Period valid = drawing.valid();
        return legalChange == null
                ? drawing
                : new Drawing(
                        drawing.unitId(),
                        valid.intersection(Period.until(legalChange)).orElse(valid),
                        drawing.area(),
                        drawing.centre());
    }

    private static boolean isSame(Stored stored, Drawing drawing) {
        return stored.sameNote()
                && stored.valid()
                        .intersection(drawing.valid())
                        .filter(stored.valid()::equals)
                        .isPresent()
                && stored.shape()
                        .equalsExact(drawing.area() == null ? drawing.centre() : drawing.area());
    }
}
