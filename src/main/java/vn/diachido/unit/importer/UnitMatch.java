package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.exchange.Texts;

/**
 * Finds the units that rows speak of: by code, and by name where the mapping has one. Where several
 * rows have one code, the one whose full name fits best, then whose parent's name fits, has it.
 */
final class UnitMatch {

    private record Candidate(SourceRow line, UnitVersion unit, int fit) {}

    private final StepFile file;
    private final UnitState units;
    private final Map<Long, List<Candidate>> byUnit = new HashMap<>();
    private final Map<Long, UnitVersion> byRow = new HashMap<>();

    UnitMatch(StepFile file, UnitState units) {
        this.file = file;
        this.units = units;
    }

    void look(SourceRow row) {
        UnitKey key = file.key(row);
        UnitVersion unit =
                units.find(key)
                        .orElseThrow(() ->
                                new RowRejected(
                                        "UNIT_UNKNOWN",
                                        "no unit has this code on that day",
                                        key.code()));
        String name = file.text(row, "name").orElse(unit.fullName());
        String bare =
                UnitKind.ofFullName(key.level(), name)
                        .map(kind -> kind.bareName(name))
                        .orElse(name);
        if (!Texts.sameName(bare, unit.name()) && !Texts.sameName(name, unit.fullName())) {
            throw new RowRejected(
                    "NAME_DIFFERS", "the unit of this code is " + unit.fullName(), name);
        }
        int fit = (Texts.sameName(name, unit.fullName()) ? 2 : 0) + (parentFits(row, unit) ? 1 : 0);
        byUnit.computeIfAbsent(unit.unitId(), any -> new ArrayList<>())
                .add(new Candidate(row, unit, fit));
    }

    private boolean parentFits(SourceRow row, UnitVersion unit) {
        Optional<String> stated = file.text(row, "parent_name");
        Optional<String> parent = units.find(unit.parentId()).map(UnitVersion::fullName);
        return stated.isPresent()
                && parent.isPresent()
                && Texts.sameName(stated.get(), parent.get());
    }

    /** Settles which row has each unit; gives how many rows go without. */
    int rejectLosers(ImportReport report) {
        int losers = 0;
        for (List<Candidate> candidates : byUnit.values()) {
            candidates.sort(Comparator.comparingInt(Candidate::fit).reversed());
            Candidate best = candidates.getFirst();
            boolean tie = candidates.size() > 1 && candidates.get(1).fit() == best.fit();
            for (Candidate candidate : candidates) {
                if (candidate.fit() < best.fit() || tie) {
                    report.reject(candidate.line(), twice(candidate));
                    losers++;
                } else {
                    byRow.put(candidate.line().number(), candidate.unit());
                }
            }
        }
        return losers;
    }

    private static RowRejected twice(Candidate candidate) {
        return new RowRejected(
                "CODE_TWICE",
                "another row has this code, and its name fits as well or better",
                candidate.unit().key().code());
    }

    /** The unit of a row that was looked at and not rejected. */
    Optional<UnitVersion> unit(SourceRow row) {
        return Optional.ofNullable(byRow.get(row.number()));
    }
}
