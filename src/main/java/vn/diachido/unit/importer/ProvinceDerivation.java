package vn.diachido.unit.importer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of provinces, found from what became of their communes. Only provinces all of whose
 * communes the crosswalk tells of are judged; the others keep their code and identity.
 */
final class ProvinceDerivation {

    private final UnitState before;
    private final ListedUnits listed;
    private final Optional<String> decree;

    ProvinceDerivation(UnitState before, ListedUnits listed, Optional<String> decree) {
        this.before = before;
        this.listed = listed;
        this.decree = decree;
    }

    List<Passage> derive(List<Passage> passages) {
        Set<Long> whole = wholeProvinces(passages);
        Map<UnitVersion, Set<UnitKey>> targets =
                passages.stream()
                        .filter(passage -> !passage.from().level().equals(UnitLevel.PROVINCE))
                        .filter(passage -> before.province(passage.from()).isPresent())
                        .collect(
                                groupingBy(
                                        passage -> before.province(passage.from()).orElseThrow(),
                                        mapping(
                                                passage ->
                                                        listed.province(passage.to()).orElseThrow(),
                                                toCollection(LinkedHashSet::new))));
        List<Passage> derived = new ArrayList<>();
        targets.forEach((province, keys) -> {
            if (whole.contains(province.unitId())) {
                keys.forEach(key -> derived.add(passage(province, key, keys.size(), passages)));
            }
        });
        return derived;
    }

    private Passage passage(UnitVersion province, UnitKey to, int targets, List<Passage> passages) {
        CrosswalkRow.Relation relation =
                targets == 1 ? CrosswalkRow.Relation.FULL : CrosswalkRow.Relation.PARTIAL;
        CrosswalkRow.Weights weights =
                targets == 1 ? CrosswalkRow.Weights.WHOLE : CrosswalkRow.Weights.UNKNOWN;
        return new Passage(
                province,
                to,
                new CrosswalkRow(
                        passages.getFirst().row().line(),
                        List.of(province.key()),
                        List.of(to),
                        relation,
                        weights,
                        false,
                        true,
                        decree));
    }

    private Set<Long> wholeProvinces(List<Passage> passages) {
        Set<Long> told = passages.stream().map(passage -> passage.from().unitId()).collect(toSet());
        Set<Long> partly =
                before.all().stream()
                        .filter(unit ->
                                unit.level() == UnitLevel.COMMUNE && !told.contains(unit.unitId()))
                        .flatMap(unit -> before.province(unit).stream())
                        .map(UnitVersion::unitId)
                        .collect(toSet());
        return before.all().stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE && !told.contains(unit.unitId()))
                .map(UnitVersion::unitId)
                .filter(id -> !partly.contains(id))
                .collect(toSet());
    }
}
