package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Columns;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.SourceRow;
import vn.diachido.unit.importer.CensusImportRepository.Count;
import vn.diachido.unit.importer.Plausibility.Figure;

/** Inhabitants and households of units; figures that cannot be true are stored and not used. */
final class CensusStep implements ImportStep {

    private static final Set<String> FIELDS =
            Set.of(
                    "level",
                    "code",
                    "name",
                    "parent_name",
                    "population",
                    "households",
                    "earlier_population",
                    "area_km2");

    /** What a row states of a unit. */
    private record Stated(
            SourceRow row,
            UnitVersion unit,
            Optional<Integer> population,
            Optional<Integer> households,
            Optional<Integer> earlier,
            Optional<Double> areaKm2) {}

    private final MappingNode mapping;
    private final Resource base;
    private final DataSetDescription set;
    private final LocalDate countedOn;
    private final LocalDate codesOf;
    private final boolean trusted;

    CensusStep(MappingNode mapping, Resource base) {
        this.mapping = mapping;
        this.base = base;
        this.set = DataSetDescription.of(mapping);
        this.countedOn = mapping.requireDay("counted_on");
        this.codesOf = mapping.day("codes_of").orElse(countedOn);
        this.trusted = mapping.flag("trusted");
    }

    @Override
    public void run(ImportContext context) {
        StepFile file = StepFile.open(mapping, base, FIELDS);
        mapping.refuseOthers();
        context.say("People: " + file.source().file());
        ImportReport report = context.report();
        UnitMatch match = new UnitMatch(file, context.repository().units().stateOn(codesOf));
        int rejected = file.forEach(report, match::look);
        rejected += match.rejectLosers(report);
        List<Stated> stated = new ArrayList<>();
        rejected +=
                file.forEach(
                        report,
                        row ->
                                match.unit(row)
                                        .ifPresent(unit ->
                                                stated.add(stated(row, unit, file.columns()))));
        store(stated, rejected, context);
    }

    private static Stated stated(SourceRow row, UnitVersion unit, Columns columns) {
        return new Stated(
                row,
                unit,
                columns.count(row, "population"),
                columns.count(row, "households"),
                columns.count(row, "earlier_population"),
                columns.decimal(row, "area_km2"));
    }

    private void store(List<Stated> stated, int rejected, ImportContext context) {
        long dataSetId = context.dataSet(set);
        CensusImportRepository censuses = context.repository().censuses();
        List<Figure> figures = figures(stated, censuses);
        Map<Long, String> doubts =
                trusted ? Plausibility.ofNobody(figures) : Plausibility.doubts(figures);
        Map<Long, Count> there = censuses.stored(countedOn, dataSetId);
        List<Count> changed = new ArrayList<>();
        int made = 0;
        int counted = 0;
        for (Stated one : stated) {
            Optional<String> doubt = Optional.ofNullable(doubts.get(one.unit().unitId()));
            doubt.ifPresent(why ->
                    context.report()
                            .warn(
                                    one.row(),
                                    "POPULATION_IMPLAUSIBLE",
                                    one.unit().fullName() + ": " + why,
                                    one.population().map(String::valueOf).orElse("")));
            if (one.population().isPresent() || one.households().isPresent()) {
                Count count = count(one, doubt);
                Count old = there.get(one.unit().unitId());
                counted++;
                made += old == null ? 1 : 0;
                if (!Objects.equals(old, count)) {
                    changed.add(count);
                }
            }
        }
        censuses.save(changed, countedOn, dataSetId);
        context.done(
                "People of " + countedOn,
                List.of(
                        new ChangeCounts(
                                "counts",
                                made,
                                0,
                                changed.size() - made,
                                counted - changed.size(),
                                rejected)));
    }

    private static Count count(Stated stated, Optional<String> doubt) {
        return new Count(
                stated.unit().unitId(),
                stated.population().orElse(null),
                stated.households().orElse(null),
                doubt.orElse(null));
    }

    private List<Figure> figures(List<Stated> stated, CensusImportRepository censuses) {
        List<Long> ids = stated.stream().map(one -> one.unit().unitId()).toList();
        Map<Long, Double> areas = censuses.areas(ids, codesOf);
        Map<Long, Integer> earlier = censuses.earlier(ids, countedOn);
        return stated.stream()
                .filter(one -> one.population().isPresent())
                .map(one ->
                        new Figure(
                                one.unit().unitId(),
                                Optional.ofNullable(one.unit().parentId()),
                                one.unit().kind(),
                                one.population().orElseThrow(),
                                one.areaKm2()
                                        .or(() ->
                                                Optional.ofNullable(
                                                        areas.get(one.unit().unitId()))),
                                one.earlier()
                                        .or(() ->
                                                Optional.ofNullable(
                                                        earlier.get(one.unit().unitId())))))
                .toList();
    }
}
