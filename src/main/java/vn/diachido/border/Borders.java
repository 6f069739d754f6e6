package vn.diachido.border;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.border.BorderRepository.State;
import vn.diachido.database.Period;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.BordersDrawn;

/** Draws borders of communes and hamlets, and takes them back. */
@Component
class Borders {

    static final Set<Role> DRAWERS = Set.of(Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    private static final Set<String> LEVELS = Set.of("COMMUNE", "HAMLET");
    private static final Set<String> ACCURACIES = Set.of("DETAILED", "SIMPLIFIED", "APPROXIMATE");
    private static final int LONGEST_NOTE = 500;
    private static final DataSetDescription DRAWN_HERE =
            new DataSetDescription(
                    "drawn-here",
                    "Ranh giới vẽ tại đây (borders drawn here)",
                    "Người biên tập của hệ thống này (editors of this system)",
                    "Theo bên vận hành (as its operator says)",
                    "Người biên tập (editors)",
                    new Period(null, null),
                    false);

    private final BorderRepository borders;
    private final DataSetRepository dataSets;
    private final AreaRepository areas;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Borders(
            BorderRepository borders,
            DataSetRepository dataSets,
            AreaRepository areas,
            Audit audit,
            ApplicationEventPublisher events) {
        this.borders = borders;
        this.dataSets = dataSets;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Which border, and which drawing of it somebody saw.
     *
     * @param version null where they saw none
     */
    record Target(String unit, LocalDate day, @Nullable String version) {}

    Comparison check(Viewer viewer, Target target, DrawnBorder border) {
        long unit = unit(viewer, target.unit());
        drawable(unit, target.day());
        return borders.compare(unit, target.day(), border.area());
    }

    Comparison draw(
            Viewer viewer,
            Target target,
            DrawnBorder border,
            String accuracy,
            @Nullable String written) {
        long unit = unit(viewer, target.unit());
        if (!ACCURACIES.contains(accuracy)) {
            throw new Mistake("ACCURACY_NOT_DRAWN", "accuracy");
        }
        String note = PlainText.optional(written, "note", LONGEST_NOTE);
        borders.lock();
        State state = unchanged(unit, target);
        Period days = Objects.requireNonNull(state.days());
        Comparison comparison = borders.compare(unit, target.day(), border.area());
        borders.insert(unit, days, border.area(), accuracy, note, replaced(unit, days));
        follow(unit);
        Note done = note(viewer, "BORDER_DRAWN", unit, comparison);
        audit.note(note == null ? done : done.because(note));
        return comparison;
    }

    void withdraw(Viewer viewer, Target target) {
        long unit = unit(viewer, target.unit());
        borders.lock();
        State state = unchanged(unit, target);
        if (!state.drawnHere()) {
            throw new Mistake("BORDER_NOT_DRAWN_HERE", "unit");
        }
        borders.delete(unit, Objects.requireNonNull(state.days()));
        follow(unit);
        audit.note(
                Note.of(Doer.account(viewer.account()), "BORDER_WITHDRAWN", null).on("Unit", unit));
    }

    /** The data set of drawings; an earlier one of these days is no more. */
    private long replaced(long unit, Period days) {
        borders.delete(unit, days);
        return dataSets.save(DRAWN_HERE);
    }

    private void follow(long unit) {
        borders.follow(unit);
        events.publishEvent(new BordersDrawn(Set.of(unit)));
    }

    private long unit(Viewer viewer, String text) {
        long unit;
        try {
            unit = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        if (!borders.exists(unit)) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        if (!areas.holds(viewer, unit, null, null, DRAWERS)) {
            throw new Mistake("OUTSIDE_AREA", "unit");
        }
        return unit;
    }

    private State drawable(long unit, LocalDate day) {
        State state =
                borders.state(unit, day).orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
        if (!LEVELS.contains(state.level())) {
            throw new Mistake("BORDER_PUT_TOGETHER", "unit");
        }
        if (!state.lives()) {
            throw new Mistake("UNIT_NOT_THERE", "asOf", day.toString());
        }
        return state;
    }

    private State unchanged(long unit, Target target) {
        State state = drawable(unit, target.day());
        String there = state.drawing() == null ? null : String.valueOf(state.drawing());
        if (!Objects.equals(there, target.version())) {
            throw new Mistake("BORDER_CHANGED", "version");
        }
        return state;
    }

    private static Note note(Viewer viewer, String action, long unit, Comparison comparison) {
        return Note.of(Doer.account(viewer.account()), action, null)
                .on("Unit", unit)
                .with("areaKm2", String.format(Locale.ROOT, "%.3f", comparison.areaKm2()));
    }
}
