package vn.diachido.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the unit of a site was found; the names are those of the database and of the API.
 *
 * @param unitId null where none was found or several fit
 * @param statedUnitId the one unit of today that its address or its editor names
 * @param candidates the units a stated address fits, where they are several
 */
public record Placed(
        Basis basis, @Nullable Long unitId, @Nullable Long statedUnitId, Set<Long> candidates) {

    public enum Basis {
        POSITION,
        STATEMENT,
        AMBIGUOUS,
        NONE
    }
}
