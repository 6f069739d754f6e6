package vn.diachido.site.importer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.SourceRow;
import vn.diachido.site.Placed;
import vn.diachido.site.Placed.Basis;
import vn.diachido.unit.UnitRepository;

/** Finds the unit of today that a site lies in, and says where it is not known. */
final class SitePlacing {

    private final UnitRepository units;
    private final LocalDate today;
    private final ImportReport report;
    private final @Nullable StatedUnits stated;

    SitePlacing(
            UnitRepository units,
            @Nullable StatedUnits stated,
            LocalDate today,
            ImportReport report) {
        this.units = units;
        this.today = today;
        this.report = report;
        this.stated = stated;
    }

    /** A position decides, unless it is only roughly known and the address means one unit. */
    Placed of(ImportedSite site, SourceRow row) {
        Set<Long> meant = stated == null ? Set.of() : stated.find(site.stated());
        if (site.approximate() && meant.size() == 1) {
            return statement(meant, site, row);
        }
        Optional<Long> commune =
                Optional.ofNullable(site.position())
                        .flatMap(at -> units.communeAt(at.getX(), at.getY(), today));
        return commune.map(unitId -> position(unitId, meant, site, row))
                .orElseGet(() -> statement(meant, site, row));
    }

    /** The position decides; an address that names another unit is told of. */
    private Placed position(long unitId, Set<Long> meant, ImportedSite site, SourceRow row) {
        if (!meant.isEmpty() && !meant.contains(unitId)) {
            report.warn(
                    row,
                    "UNIT_CONFLICT",
                    "the position lies in another unit than the address names",
                    String.valueOf(site.address()));
        }
        Long stated = meant.contains(unitId) ? Long.valueOf(unitId) : only(meant);
        return new Placed(Basis.POSITION, unitId, stated, Set.of());
    }

    private static @Nullable Long only(Set<Long> units) {
        return units.size() == 1 ? units.iterator().next() : null;
    }

    private Placed statement(Set<Long> found, ImportedSite site, SourceRow row) {
        String address = site.address() == null ? "" : site.address();
        return switch (found.size()) {
            case 0 -> {
                report.warn(row, "UNIT_UNKNOWN", "in no unit of today that can be told", address);
                yield new Placed(Basis.NONE, null, null, found);
            }
            case 1 -> new Placed(Basis.STATEMENT, only(found), only(found), Set.of());
            default -> {
                report.warn(
                        row,
                        "UNIT_AMBIGUOUS",
                        "the address fits %d units of today".formatted(found.size()),
                        address);
                yield new Placed(Basis.AMBIGUOUS, null, null, found);
            }
        };
    }
}
