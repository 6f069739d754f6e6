package vn.diachido.unit.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.MappingNode;

/** The steps of a mapping, one after the other, and what follows from all of them together. */
public final class ImportSteps {

    private static final Map<String, BiFunction<MappingNode, Resource, ImportStep>> KINDS =
            Map.of(
                    "units", UnitListStep::new,
                    "boundaries", BoundaryStep::new,
                    "census", CensusStep::new,
                    "hamlets", HamletStep::new,
                    "cells", CellStep::new);

    private final List<ImportStep> steps;
    private final Consumer<String> progress;

    /**
     * Reads the mapping; files are looked for beside the base.
     *
     * @param progress told what is being done
     */
    public ImportSteps(MappingNode mapping, Resource base, Consumer<String> progress) {
        List<MappingNode> nodes = mapping.children("steps");
        mapping.refuseOthers();
        if (nodes.isEmpty()) {
            throw mapping.wrong(
                    "steps", "is missing: a list of units, boundaries, census, hamlets");
        }
        this.steps = nodes.stream().map(node -> step(node, base)).toList();
        this.progress = progress;
    }

    private static ImportStep step(MappingNode node, Resource base) {
        List<ImportStep> found =
                KINDS.entrySet().stream()
                        .flatMap(kind ->
                                node.child(kind.getKey()).stream()
                                        .map(child -> kind.getValue().apply(child, base)))
                        .toList();
        node.refuseOthers();
        if (found.size() != 1) {
            throw new ImportRefused(
                    "MAPPING_BROKEN",
                    node.place() + " must hold one of units, boundaries, census, hamlets, cells");
        }
        return found.getFirst();
    }

    /** Runs the steps; a refusal stands in the result beside the report so far. */
    public ImportResult run(ImportRepository repository) {
        ImportContext context = new ImportContext(repository, new ImportReport(), progress);
        try {
            repository.boundaries().lock();
            steps.forEach(step -> step.run(context));
            conclude(context);
            return context.result(Optional.empty());
        } catch (ImportRefused refused) {
            return context.result(Optional.of(refused));
        }
    }

    private static void conclude(ImportContext context) {
        Set<Long> touched = context.touched();
        if (touched.isEmpty()) {
            return;
        }
        context.say("Borders of provinces, communes of hamlets");
        BoundaryImportRepository boundaries = context.repository().boundaries();
        context.repository().analyze();
        int derived = boundaries.deriveProvinces(touched);
        int settled = boundaries.settleHamlets(touched);
        context.say(
                "  %,d borders of provinces drawn anew, %,d hamlets in another commune"
                        .formatted(derived, settled));
    }
}
