package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.SourceRow;
import vn.diachido.unit.importer.CensusImportRepository.Count;

/** People and households of hamlets, where the list of hamlets tells them. */
final class HamletPeople {

    static final Set<String> FIELDS = Set.of("population", "households");

    private record Stated(
            SourceRow row, Optional<Integer> population, Optional<Integer> households) {}

    private final @Nullable LocalDate countedOn;
    private final Map<String, Stated> byKey = new HashMap<>();

    private HamletPeople(@Nullable LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    /** Of a file that tells no people there are none; one that does has to say of which day. */
    static HamletPeople of(MappingNode mapping, StepFile file) {
        boolean told = FIELDS.stream().anyMatch(file.columns()::has);
        return new HamletPeople(
                told ? mapping.requireDay("counted_on") : mapping.day("counted_on").orElse(null));
    }

    void read(SourceRow row, String key, StepFile file) {
        byKey.put(
                key,
                new Stated(
                        row,
                        file.columns().count(row, "population"),
                        file.columns().count(row, "households")));
    }

    void store(Map<String, Long> ids, long dataSetId, ImportContext context) {
        if (countedOn == null) {
            return;
        }
        CensusImportRepository censuses = context.repository().censuses();
        Map<Long, Count> there = censuses.stored(countedOn, dataSetId);
        List<Count> counts =
                byKey.entrySet().stream()
                        .filter(entry -> tells(entry.getValue()))
                        .map(entry ->
                                count(
                                        Objects.requireNonNull(ids.get(entry.getKey())),
                                        entry.getValue(),
                                        context))
                        .toList();
        List<Count> changed =
                counts.stream().filter(count -> !count.equals(there.get(count.unitId()))).toList();
        int made =
                (int) changed.stream().filter(count -> !there.containsKey(count.unitId())).count();
        censuses.save(changed, countedOn, dataSetId);
        context.done(
                "People of " + countedOn,
                List.of(
                        new ChangeCounts(
                                "counts",
                                made,
                                0,
                                changed.size() - made,
                                counts.size() - changed.size(),
                                0)));
    }

    private static boolean tells(Stated stated) {
        return stated.population().isPresent() || stated.households().isPresent();
    }

    /** A hamlet without anybody is one of which nothing is known. */
    private static Count count(long unit, Stated stated, ImportContext context) {
        boolean nobody = stated.population().filter(people -> people == 0).isPresent();
        if (nobody) {
            context.report().warn(stated.row(), "POPULATION_IMPLAUSIBLE", Plausibility.NOBODY, "0");
        }
        return new Count(
                unit,
                stated.population().orElse(null),
                stated.households().orElse(null),
                nobody ? Plausibility.NOBODY : null);
    }
}
