package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.exchange.Texts;
import vn.diachido.unit.importer.UnitImportRepository.Correction;
import vn.diachido.unit.importer.UnitImportRepository.NewUnit;
import vn.diachido.unit.importer.UnitImportRepository.NewVersion;

/** Stores what a plan says of units and remembers what changed by it. */
final class UnitWriter {

    private final UnitImportRepository units;
    private final ListTerms terms;
    private final UnitChanges changes = new UnitChanges();
    private final Map<UnitKey, Long> ids = new HashMap<>();
    private final List<NewVersion> versions = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Long> adopted = new ArrayList<>();
    private final Set<Long> closed = new HashSet<>();
    private final Map<Long, String> respelled = new HashMap<>();

    UnitWriter(UnitImportRepository units, ListTerms terms) {
        this.units = units;
        this.terms = terms;
    }

    UnitChanges write(Plan plan, UnitState on) {
        on.all().forEach(unit -> ids.put(unit.key(), unit.unitId()));
        plan.ended().forEach(unit -> ids.remove(unit.key()));
        plan.going().values().forEach(unit -> ids.remove(unit.key()));
        plan.going().forEach((row, unit) -> ids.put(row.key(), unit.unitId()));
        Map<UnitKey, LocalDate> nextUses = units.nextUses(terms.from());
        end(plan.ended());
        found(plan.founded(), nextUses);
        plan.going().forEach(this::goOn);
        units.closeVersions(closed, terms.from());
        units.correctVersions(corrections, terms.dataSetId());
        units.adoptVersions(adopted, terms.dataSetId());
        units.insertVersions(versions, terms.dataSetId());
        units.respell(respelled);
        return changes;
    }

    /** Ids by code from the first day of the list on. */
    Map<UnitKey, Long> ids() {
        return ids;
    }

    private void end(List<UnitVersion> ended) {
        if (!ended.isEmpty()) {
            units.end(ended.stream().map(UnitVersion::unitId).toList(), terms.from());
            ended.forEach(changes::ended);
        }
    }

    private void found(List<UnitRow> founded, Map<UnitKey, LocalDate> nextUses) {
        List<NewUnit> news =
                founded.stream()
                        .map(row ->
                                new NewUnit(row.key().level(), terms.life(nextUses.get(row.key()))))
                        .toList();
        List<Long> newIds = units.insertUnits(news);
        for (int i = 0; i < newIds.size(); i++) {
            ids.put(founded.get(i).key(), newIds.get(i));
        }
        for (int i = 0; i < newIds.size(); i++) {
            UnitRow row = founded.get(i);
            versions.add(
                    version(
                            newIds.get(i),
                            row,
                            row.name(),
                            row.fullName(),
                            row.nameEn().orElse(null),
                            news.get(i).life()));
            changes.founded(row, newIds.get(i));
        }
    }

    private void goOn(UnitRow row, UnitVersion stored) {
        boolean sameName = Texts.sameName(row.name(), stored.name());
        NewVersion stated = stated(row, stored, sameName);
        boolean same =
                stated.kind() == stored.kind()
                        && sameName
                        && row.key().equals(stored.key())
                        && Objects.equals(stated.parentId(), stored.parentId());
        boolean englishOnly = same && !Objects.equals(stated.nameEn(), stored.nameEn());
        if (terms.leadsSpelling() && sameName && !row.name().equals(stored.name())) {
            respelled.put(stored.unitId(), row.name());
        }
        if (same && !englishOnly) {
            leave(row, stored);
        } else {
            change(row, stored, stated, englishOnly || isCorrection(stored));
        }
    }

    private void leave(UnitRow row, UnitVersion stored) {
        boolean toAdopt = stored.demonstration() && !terms.demonstration();
        if (toAdopt) {
            adopted.add(stored.id());
        }
        if (toAdopt || respelled.containsKey(stored.unitId())) {
            changes.changed(row, stored);
        } else {
            changes.unchanged(row);
        }
    }

    private void change(UnitRow row, UnitVersion stored, NewVersion stated, boolean correction) {
        if (correction) {
            corrections.add(new Correction(stored.id(), stated));
        } else {
            closed.add(stored.id());
            versions.add(stated);
        }
        changes.changed(row, stored);
    }

    /** Is the stored version this list's own, or does it begin with the same day? */
    private boolean isCorrection(UnitVersion stored) {
        LocalDate from = stored.valid().from();
        return terms.from().equals(from)
                || (from == null
                        && !terms.foundedThen()
                        && stored.dataSetId() == terms.dataSetId());
    }

    private NewVersion stated(UnitRow row, UnitVersion stored, boolean sameName) {
        String name = sameName && !terms.leadsSpelling() ? stored.name() : row.name();
        String fullName =
                sameName && row.kind() == stored.kind() && !terms.leadsSpelling()
                        ? stored.fullName()
                        : Spelling.fullName(name, row.name(), row.fullName());
        String nameEn = row.nameEn().orElse(stored.nameEn());
        Period valid = new Period(terms.from(), stored.valid().until());
        return version(stored.unitId(), row, name, fullName, nameEn, valid);
    }

    private NewVersion version(
            long unitId,
            UnitRow row,
            String name,
            String fullName,
            @Nullable String nameEn,
            Period valid) {
        Optional<Long> parent = row.parent().map(ids::get);
        return new NewVersion(
                unitId,
                row.key().level(),
                row.key().code(),
                row.kind(),
                name,
                fullName,
                nameEn,
                parent.orElse(null),
                valid);
    }
}
