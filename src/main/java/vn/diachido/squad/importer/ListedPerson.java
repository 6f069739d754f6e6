package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.exchange.SourceRow;

/**
 * A row of a list: a person, and where the list puts them.
 *
 * @param key what tells the person apart from others of the same list; empty where the list says
 *     nothing of the kind
 * @param squad null where the list names none
 * @param branch null where the list names none
 * @param code of the commune, or of the district or province where the list names no narrower unit
 * @param unitLevel what the code is of
 * @param hamlet a name; null where the list names none
 */
record ListedPerson(
        SourceRow row,
        String key,
        String name,
        Birth birth,
        @Nullable String phone,
        String unionMember,
        List<String> posts,
        String code,
        String unitLevel,
        @Nullable String hamlet,
        @Nullable ListedSquad squad,
        @Nullable ListedBranch branch) {

    private static final int LONGEST_CODE = 5;

    /** A day, or only its year, or nothing. */
    record Birth(@Nullable Integer year, @Nullable LocalDate date) {

        static final Birth UNKNOWN = new Birth(null, null);

        /** May they be of one person? */
        boolean agrees(Birth other) {
            return year == null
                    || other.year == null
                    || year.equals(other.year)
                            && (date == null || other.date == null || date.equals(other.date));
        }

        private Birth and(Birth other) {
            return date == null && (year == null || other.date != null && agrees(other))
                    ? other
                    : this;
        }
    }

    ListedPerson with(String ownKey) {
        return new ListedPerson(
                row,
                ownKey,
                name,
                birth,
                phone,
                unionMember,
                posts,
                code,
                unitLevel,
                hamlet,
                squad,
                branch);
    }

    /** What this row says, and where it says nothing, what another does. */
    ListedPerson and(ListedPerson other) {
        return new ListedPerson(
                row,
                key,
                name,
                birth.and(other.birth),
                phone == null ? other.phone : phone,
                unionMember.equals("UNKNOWN") ? other.unionMember : unionMember,
                posts.isEmpty() ? other.posts : posts,
                code,
                unitLevel,
                hamlet,
                squad,
                branch);
    }

    /** This row with what another says of the person. */
    ListedPerson saying(ListedPerson all) {
        return new ListedPerson(
                row,
                key,
                all.name,
                all.birth,
                all.phone,
                all.unionMember,
                all.posts,
                code,
                unitLevel,
                hamlet,
                squad,
                branch);
    }

    /** The code, with the zeros that a spreadsheet took. */
    String digits() {
        return "0".repeat(Math.max(0, LONGEST_CODE - code.length())) + code;
    }

    /** The squad of a row, and what the person is in it. */
    record ListedSquad(
            String name,
            String kind,
            String level,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Period days() {
            return new Period(from, to == null ? null : to.plusDays(1));
        }
    }

    /** The branch of a row. */
    record ListedBranch(String name, String kind) {}
}
