package vn.diachido.unit.importer;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.unit.importer.LineageImportRepository.NewEdge;

/** Stores the edges of a plan, those that are new or say something else. */
final class EdgeWriter {

    private final LineageImportRepository lineage;
    private final ListTerms terms;
    private final List<NewEdge> stored = new ArrayList<>();

    EdgeWriter(LineageImportRepository lineage, ListTerms terms) {
        this.lineage = lineage;
        this.terms = terms;
    }

    ChangeCounts write(Plan plan, Map<UnitKey, Long> ids) {
        Map<Long, Long> joined = new HashMap<>();
        plan.joined().forEach((later, earlier) -> joined.put(earlier.unitId(), later.unitId()));
        Map<List<Long>, NewEdge> there =
                lineage.edges(terms.from()).stream()
                        .collect(
                                toMap(
                                        edge -> List.of(edge.predecessorId(), edge.successorId()),
                                        edge -> edge));
        List<NewEdge> changed = new ArrayList<>();
        int made = 0;
        for (Plan.Edge edge : plan.edges()) {
            NewEdge wanted = edge(edge, ids, joined);
            stored.add(wanted);
            NewEdge old = there.get(List.of(wanted.predecessorId(), wanted.successorId()));
            made += old == null ? 1 : 0;
            if (!Objects.equals(old, wanted)) {
                changed.add(wanted);
            }
        }
        lineage.save(changed, terms.from(), terms.dataSetId());
        return new ChangeCounts(
                "lineage", made, 0, changed.size() - made, stored.size() - changed.size(), 0);
    }

    /** All edges of the plan, as they are stored now. */
    List<NewEdge> stored() {
        return stored;
    }

    private static NewEdge edge(Plan.Edge edge, Map<UnitKey, Long> ids, Map<Long, Long> joined) {
        Passage passage = edge.passage();
        CrosswalkRow row = passage.row();
        long from = passage.from().unitId();
        return new NewEdge(
                joined.getOrDefault(from, from),
                Objects.requireNonNull(ids.get(passage.to())),
                edge.kind(),
                passage.relation() == CrosswalkRow.Relation.FULL,
                row.weights().households().orElse(null),
                row.weights().population().orElse(null),
                row.weights().area().orElse(null),
                row.estimated(),
                row.verified(),
                row.decree().orElse(null));
    }
}
