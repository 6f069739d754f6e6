package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.Severity;
import vn.diachido.exchange.SourceRow;

/** A list of units that is true from a day on, and the crosswalk from the units before it. */
final class UnitListStep implements ImportStep {

    /** Whether units that the list names first begin with it. */
    private enum Founding {
        FROM,
        UNKNOWN
    }

    private final MappingNode mapping;
    private final Resource base;
    private final DataSetDescription set;
    private final LocalDate from;
    private final Founding founding;
    private final boolean leadsSpelling;
    private final Completeness completeness;

    UnitListStep(MappingNode mapping, Resource base) {
        this.mapping = mapping;
        this.base = base;
        this.set = DataSetDescription.of(mapping);
        this.from = mapping.requireDay("from");
        this.founding = mapping.choice("founding", Founding.class).orElse(Founding.FROM);
        this.leadsSpelling = mapping.flag("leads_spelling");
        this.completeness =
                new Completeness(
                        new HashSet<>(mapping.choices("complete", UnitLevel.class)),
                        new HashSet<>(mapping.texts("within")));
    }

    @Override
    public void run(ImportContext context) {
        StepFile file = StepFile.open(mapping, base, UnitRowReader.FIELDS);
        UnitRowReader reader = new UnitRowReader(file, mapping, context.report());
        Optional<MappingNode> crosswalk = mapping.child("crosswalk");
        mapping.refuseOthers();
        context.say("Units from " + from + ": " + file.source().file());
        long rejectedBefore = context.report().count(Severity.REJECTED);

        UnitImportRepository units = context.repository().units();
        UnitState before = units.stateOn(from.minusDays(1));
        UnitState on = units.stateOn(from);
        ListedUnits listed = new ListedUnits(reader.read(), reader.named(), on, context.report());
        refuseUnnamed(reader);
        List<Passage> passages = new ArrayList<>();
        crosswalk.ifPresent(node -> passages.addAll(passages(node, before, on, listed, context)));
        Plan plan =
                new Reform(from, before, on, listed, completeness, context.report()).plan(passages);
        write(plan, on, units, context, context.report().count(Severity.REJECTED) - rejectedBefore);
    }

    /** Whoever is not named in a list of all units ends: each row must say whom it names. */
    private void refuseUnnamed(UnitRowReader reader) {
        if (!completeness.levels().isEmpty() && !reader.unnamed().isEmpty()) {
            SourceRow row = reader.unnamed().getFirst();
            throw new ImportRefused(
                    "LIST_INCOMPLETE",
                    "%s, row %d: level or code cannot be told, and the list is to be complete: its unit would end"
                            .formatted(row.file(), row.number()));
        }
    }

    private List<Passage> passages(
            MappingNode node,
            UnitState before,
            UnitState on,
            ListedUnits listed,
            ImportContext context) {
        CrosswalkReader reader = new CrosswalkReader(node, base, context.report());
        boolean deriveProvinces = node.flag("derive_provinces");
        Optional<String> provinceDecree = node.text("province_decree");
        node.refuseOthers();
        context.say("Crosswalk: " + reader.fileName());
        List<Passage> passages =
                Succession.resolve(
                        reader.read(),
                        before,
                        key -> listed.find(key).isPresent() || on.find(key).isPresent(),
                        context.report());
        List<Passage> all = new ArrayList<>(passages);
        if (deriveProvinces) {
            all.addAll(new ProvinceDerivation(before, listed, provinceDecree).derive(passages));
        }
        return all;
    }

    private void write(
            Plan plan,
            UnitState on,
            UnitImportRepository units,
            ImportContext context,
            long rejected) {
        long dataSetId = context.dataSet(set);
        UnitJoinRepository joins = context.repository().joins();
        plan.joined().forEach((later, earlier) -> joins.join(later.unitId(), earlier.unitId()));
        ListTerms terms =
                new ListTerms(
                        from,
                        founding == Founding.FROM,
                        leadsSpelling,
                        dataSetId,
                        set.demonstration());
        UnitWriter writer = new UnitWriter(units, terms);
        UnitChanges changes = writer.write(plan, on);
        EdgeWriter edges = new EdgeWriter(context.repository().lineage(), terms);
        ChangeCounts edgeCounts = edges.write(plan, writer.ids());
        new OrphanAdoption(context.repository().orphans(), from).run(plan, edges.stored());
        List<ChangeCounts> counts = new ArrayList<>(changes.counts());
        if (!plan.edges().isEmpty()) {
            counts.add(edgeCounts);
        }
        if (rejected > 0) {
            counts.add(new ChangeCounts("rows", 0, 0, 0, 0, (int) rejected));
        }
        context.touch(changes.touched());
        context.differ(changes.differences());
        context.done("Units from " + from, counts);
    }
}
