package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.unit.importer.LineageImportRepository.NewEdge;
import vn.diachido.unit.importer.OrphanRepository.Orphan;

/**
 * Gives units whose parent ended another: the only one that took over the whole of it. Hamlets may
 * be left without until their position tells; other units must have been listed.
 */
final class OrphanAdoption {

    private final OrphanRepository orphans;
    private final LocalDate day;

    OrphanAdoption(OrphanRepository orphans, LocalDate day) {
        this.orphans = orphans;
        this.day = day;
    }

    void run(Plan plan, List<NewEdge> edges) {
        List<Long> ended = plan.ended().stream().map(UnitVersion::unitId).toList();
        for (Orphan orphan : orphans.orphans(ended, day)) {
            Optional<Long> heir = onlyHeir(orphan.parentId(), edges);
            if (heir.isEmpty() && orphan.level() != UnitLevel.HAMLET) {
                throw new ImportRefused(
                        "CHILD_LEFT_BEHIND",
                        "%s lies in a unit that ends on %s: list it with its new parent, or let it end"
                                .formatted(orphan.fullName(), day));
            }
            orphans.move(orphan, heir.orElse(null), day);
        }
    }

    private static Optional<Long> onlyHeir(long parentId, List<NewEdge> edges) {
        List<NewEdge> onwards =
                edges.stream().filter(edge -> edge.predecessorId() == parentId).toList();
        return onwards.size() == 1 && onwards.getFirst().full()
                ? Optional.of(onwards.getFirst().successorId())
                : Optional.empty();
    }
}
