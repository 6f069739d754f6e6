package vn.diachido.unit.importer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.core.io.Resource;
import vn.diachido.database.Period;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;
import vn.diachido.unit.importer.UnitImportRepository.NewUnit;
import vn.diachido.unit.importer.UnitImportRepository.NewVersion;

/**
 * Hamlets without official codes, known by the key their source gives them. They lie in the commune
 * whose border of the day holds their position; those without a position in the one they state.
 */
final class HamletStep implements ImportStep {

    private static final Set<String> FIELDS =
            Stream.concat(Stream.of("key", "name", "commune"), HamletPeople.FIELDS.stream())
                    .collect(toUnmodifiableSet());

    /** What a row states of a hamlet. */
    private record Hamlet(
            String key, String name, Optional<Point> position, Optional<UnitVersion> commune) {}

    private final MappingNode mapping;
    private final Resource base;
    private final DataSetDescription set;
    private final Accuracy accuracy;
    private final @Nullable LocalDate from;
    private final LocalDate codesOf;

    HamletStep(MappingNode mapping, Resource base) {
        this.mapping = mapping;
        this.base = base;
        this.set = DataSetDescription.of(mapping);
        this.accuracy = mapping.choice("accuracy", Accuracy.class).orElse(Accuracy.APPROXIMATE);
        this.from = mapping.day("from").orElse(null);
        this.codesOf = mapping.requireDay("codes_of");
    }

    @Override
    public void run(ImportContext context) {
        StepFile file = StepFile.open(mapping, base, FIELDS);
        HamletPeople people = HamletPeople.of(mapping, file);
        mapping.refuseOthers();
        context.say("Hamlets: " + file.source().file());
        UnitState units = context.repository().units().stateOn(codesOf);
        Map<String, Hamlet> hamlets = new LinkedHashMap<>();
        int rejected =
                file.forEach(
                        context.report(),
                        row -> {
                            Hamlet hamlet = hamlet(row, file, units);
                            people.read(row, hamlet.key(), file);
                            if (hamlets.putIfAbsent(hamlet.key(), hamlet) != null) {
                                throw new RowRejected(
                                        "KEY_TWICE", "the key stands above already", hamlet.key());
                            }
                        });
        Map<String, Long> ids = store(List.copyOf(hamlets.values()), rejected, context);
        people.store(ids, context.dataSet(set), context);
    }

    private static Hamlet hamlet(SourceRow row, StepFile file, UnitState units) {
        Optional<Point> position = file.positions().point(row);
        Optional<UnitVersion> commune =
                file.text(row, "commune")
                        .map(UnitLevel.COMMUNE::pad)
                        .flatMap(code -> units.find(new UnitKey(UnitLevel.COMMUNE, code)));
        if (position.isEmpty() && commune.isEmpty()) {
            throw new RowRejected(
                    "PLACE_MISSING", "neither a position nor a commune that is known", "");
        }
        return new Hamlet(
                file.columns().require(row, "key"),
                file.columns().require(row, "name"),
                position,
                commune);
    }

    private Map<String, Long> store(List<Hamlet> hamlets, int rejected, ImportContext context) {
        long dataSetId = context.dataSet(set);
        HamletImportRepository repository = context.repository().hamlets();
        Map<String, Long> ids = new HashMap<>(repository.idsByKey(dataSetId));
        List<Hamlet> news = hamlets.stream().filter(one -> !ids.containsKey(one.key())).toList();
        Map<Long, String> renamed = renamed(hamlets, ids, repository);
        repository.rename(renamed);
        Map<String, Long> newIds = insert(news, dataSetId, context.repository().units());
        repository.saveKeys(newIds, dataSetId);
        ids.putAll(newIds);
        DrawingWriter writer =
                new DrawingWriter(
                        context.repository().boundaries(),
                        new DrawingTerms(accuracy, false, null, dataSetId),
                        from);
        Period life = new Period(from, null);
        hamlets.forEach(one ->
                one.position()
                        .ifPresent(at ->
                                writer.add(
                                        new Drawing(
                                                Objects.requireNonNull(ids.get(one.key())),
                                                life,
                                                null,
                                                at))));
        context.touch(writer.finish());
        context.done(
                "Hamlets",
                List.of(
                        new ChangeCounts(
                                "HAMLET",
                                news.size(),
                                0,
                                renamed.size(),
                                hamlets.size() - news.size() - renamed.size(),
                                rejected),
                        writer.counts("positions", 0)));
        return ids;
    }

    private static Map<Long, String> renamed(
            List<Hamlet> hamlets, Map<String, Long> ids, HamletImportRepository repository) {
        Map<Long, String> stored = repository.names(List.copyOf(ids.values()));
        Map<Long, String> renamed = new HashMap<>();
        for (Hamlet hamlet : hamlets) {
            Long id = ids.get(hamlet.key());
            if (id != null && !hamlet.name().equals(stored.get(id))) {
                renamed.put(id, hamlet.name());
            }
        }
        return renamed;
    }

    private Map<String, Long> insert(
            List<Hamlet> hamlets, long dataSetId, UnitImportRepository units) {
        Period life = new Period(from, null);
        List<Long> ids =
                units.insertUnits(
                        hamlets.stream().map(one -> new NewUnit(UnitLevel.HAMLET, life)).toList());
        List<NewVersion> versions = new ArrayList<>();
        Map<String, Long> byKey = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Hamlet hamlet = hamlets.get(i);
            byKey.put(hamlet.key(), ids.get(i));
            versions.addAll(versions(ids.get(i), hamlet, life));
        }
        units.insertVersions(versions, dataSetId);
        return byKey;
    }

    /** Where only the commune is stated, the hamlet lies in it as long as both live. */
    private static List<NewVersion> versions(long unitId, Hamlet hamlet, Period life) {
        Optional<UnitVersion> stated =
                hamlet.position().isPresent() ? Optional.empty() : hamlet.commune();
        if (stated.isEmpty()) {
            return List.of(version(unitId, hamlet, null, life));
        }
        UnitVersion commune = stated.get();
        List<NewVersion> versions = new ArrayList<>();
        LocalDate begin = commune.life().from();
        LocalDate end = commune.life().until();
        if (begin != null) {
            life.intersection(Period.until(begin))
                    .ifPresent(valid -> versions.add(version(unitId, hamlet, null, valid)));
        }
        life.intersection(commune.life())
                .ifPresent(valid -> versions.add(version(unitId, hamlet, commune.unitId(), valid)));
        if (end != null) {
            life.intersection(Period.from(end))
                    .ifPresent(valid -> versions.add(version(unitId, hamlet, null, valid)));
        }
        return versions;
    }

    private static NewVersion version(
            long unitId, Hamlet hamlet, @Nullable Long parentId, Period valid) {
        return new NewVersion(
                unitId,
                UnitLevel.HAMLET,
                null,
                UnitKind.HAMLET,
                hamlet.name(),
                hamlet.name(),
                null,
                parentId,
                valid);
    }
}
