package vn.diachido.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.SourceRow;

/** Finds the unit of today that a site lies in, and says where it is not known. */
final class SitePlacing {

    /**
     * How a unit was found; the names are those of the database and of the API.
     *
     * @param unitId null where none was found or several fit
     * @param candidates the units a stated address fits, where they are several
     */
    record Placed(Basis basis, @Nullable Long unitId, Set<Long> candidates) {}

    enum Basis {
        POSITION,
        STATEMENT,
        AMBIGUOUS,
        NONE
    }

    private final SiteUnitRepository units;
    private final LocalDate today;
    private final ImportReport report;
    private final @Nullable StatedUnits stated;

    SitePlacing(
            SiteUnitRepository units,
            @Nullable LocalDate addressAsOf,
            LocalDate today,
            ImportReport report) {
        this.units = units;
        this.today = today;
        this.report = report;
        this.stated = addressAsOf == null ? null : units.unitsOf(addressAsOf, today);
    }

    /** A position decides, unless it is only roughly known and the address means one unit. */
    Placed of(ImportedSite site, SourceRow row) {
        Set<Long> meant = stated == null ? Set.of() : stated.find(site.stated());
        if (site.approximate() && meant.size() == 1) {
            return statement(meant, site, row);
        }
        Optional<Long> commune =
                Optional.ofNullable(site.position())
                        .flatMap(position -> units.communeAt(position, today));
        return commune.map(unitId -> new Placed(Basis.POSITION, unitId, Set.of()))
                .orElseGet(() -> statement(meant, site, row));
    }

    private Placed statement(Set<Long> found, ImportedSite site, SourceRow row) {
        String address = site.address() == null ? "" : site.address();
        return switch (found.size()) {
            case 0 -> {
                report.warn(row, "UNIT_UNKNOWN", "in no unit of today that can be told", address);
                yield new Placed(Basis.NONE, null, found);
            }
            case 1 -> new Placed(Basis.STATEMENT, found.iterator().next(), Set.of());
            default -> {
                report.warn(
                        row,
                        "UNIT_AMBIGUOUS",
                        "the address fits %d units of today".formatted(found.size()),
                        address);
                yield new Placed(Basis.AMBIGUOUS, null, found);
            }
        };
    }
}
