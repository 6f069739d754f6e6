package vn.diachido.unit.importer;

import java.time.LocalDate;
import vn.diachido.database.Period;

/**
 * From which day a list holds, and what that means for units it names first.
 *
 * @param from the first day it is true for
 * @param foundedThen do new units begin on that day? If not, their beginning is not known
 * @param leadsSpelling does it say how names are spelled that differ by the place of a tone only?
 */
record ListTerms(
        LocalDate from,
        boolean foundedThen,
        boolean leadsSpelling,
        long dataSetId,
        boolean demonstration) {

    /** The life of a unit that the list names first, up to the next user of its code. */
    Period life(@org.jspecify.annotations.Nullable LocalDate nextUse) {
        return new Period(foundedThen ? from : null, nextUse);
    }
}
