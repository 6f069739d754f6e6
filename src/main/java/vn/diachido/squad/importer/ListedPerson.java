package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.SourceRow;

/**
 * A row of a list: a person, and where the list puts them.
 *
 * @param key what tells the person apart from others of the same list
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

    /** A day, or only its year, or nothing. */
    record Birth(@Nullable Integer year, @Nullable LocalDate date) {

        static final Birth UNKNOWN = new Birth(null, null);
    }

    /** The squad of a row, and what the person is in it. */
    record ListedSquad(
            String name,
            String kind,
            String level,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The branch of a row. */
    record ListedBranch(String name, String kind) {}
}
