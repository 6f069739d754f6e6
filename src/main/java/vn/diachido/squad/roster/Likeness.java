package vn.diachido.squad.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two rows are one person, and why one may think so.
 *
 * @param score from 0 to 1: the points of the reasons together
 */
record Likeness(double score, List<Reason> reasons) {

    /**
     * What speaks for it, and against. The points are the judgement of people who compared rosters:
     * a name alone is not enough, since many share one; with a phone or a birthday it is.
     */
    enum Reason {
        SAME_NAME(50),
        NAME_WITHOUT_MARKS(45),
        NAME_IN_OTHER_ORDER(35),
        OTHER_MARKS(10),
        SAME_BIRTH_DATE(35),
        SAME_BIRTH_YEAR(20),
        DAY_AND_MONTH_SWAPPED(20),
        OTHER_BIRTH_DATE(-20),
        OTHER_BIRTH_YEAR(-40),
        SAME_PHONE(35),
        OTHER_PHONE(-10),
        SAME_UNIT(10),
        SAME_BRANCH(5);

        private final int points;

        Reason(int points) {
            this.points = points;
        }

        /** Of 100; against it where negative. */
        int points() {
            return points;
        }
    }

    /** What is known of somebody. */
    record Known(
            long id,
            String name,
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            long unitId,
            @Nullable Long organisationId) {}

    static final Likeness NONE = new Likeness(0, List.of());

    static Likeness of(Known one, Known other) {
        Reason name = NameLikeness.compare(one.name(), other.name());
        if (name == null) {
            return NONE;
        }
        List<Reason> reasons = new ArrayList<>(List.of(name));
        birth(one, other, reasons);
        if (one.phone() != null && other.phone() != null) {
            reasons.add(one.phone().equals(other.phone()) ? Reason.SAME_PHONE : Reason.OTHER_PHONE);
        }
        if (one.unitId() == other.unitId()) {
            reasons.add(Reason.SAME_UNIT);
        }
        if (one.organisationId() != null
                && Objects.equals(one.organisationId(), other.organisationId())) {
            reasons.add(Reason.SAME_BRANCH);
        }
        int points = reasons.stream().mapToInt(Reason::points).sum();
        return new Likeness(Math.clamp(points, 0, 100) / 100.0, List.copyOf(reasons));
    }

    private static void birth(Known one, Known other, List<Reason> reasons) {
        if (one.birthYear() == null || other.birthYear() == null) {
            return;
        }
        if (!one.birthYear().equals(other.birthYear())) {
            reasons.add(Reason.OTHER_BIRTH_YEAR);
        } else if (one.birthDate() == null || other.birthDate() == null) {
            reasons.add(Reason.SAME_BIRTH_YEAR);
        } else if (one.birthDate().equals(other.birthDate())) {
            reasons.add(Reason.SAME_BIRTH_DATE);
        } else {
            reasons.add(
                    areSwapped(one.birthDate(), other.birthDate())
                            ? Reason.DAY_AND_MONTH_SWAPPED
                            : Reason.OTHER_BIRTH_DATE);
        }
    }

    /** Is 3 February written as 2 March? */
    private static boolean areSwapped(LocalDate one, LocalDate other) {
        return one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }
}
