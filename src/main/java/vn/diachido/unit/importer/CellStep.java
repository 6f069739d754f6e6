package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.springframework.core.io.Resource;
import vn.diachido.database.Period;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;

/**
 * Cells computed from centres, where no border is at hand: communes of a province share the land
 * round their centres, each gets what is nearest to its own. Provinces get their centre only.
 */
final class CellStep implements ImportStep {

    private static final Set<String> FIELDS = Set.of("level", "code", "parent");

    private record Site(UnitVersion unit, String parent, Point centre) {}

    private final MappingNode mapping;
    private final Resource base;
    private final DataSetDescription set;
    private final LocalDate from;
    private final double marginDegrees;
    private final @Nullable String note;

    CellStep(MappingNode mapping, Resource base) {
        this.mapping = mapping;
        this.base = base;
        this.set = DataSetDescription.of(mapping);
        this.from = mapping.requireDay("from");
        this.marginDegrees = margin(mapping);
        this.note = mapping.text("note").orElse(null);
    }

    private static double margin(MappingNode mapping) {
        try {
            return Double.parseDouble(mapping.requireText("margin_degrees"));
        } catch (NumberFormatException e) {
            throw mapping.wrong("margin_degrees", "must be a number, such as 0.06");
        }
    }

    @Override
    public void run(ImportContext context) {
        StepFile file = StepFile.open(mapping, base, FIELDS);
        mapping.refuseOthers();
        context.say("Cells: " + file.source().file());
        UnitState units = context.repository().units().stateOn(from);
        List<Site> sites = new ArrayList<>();
        Set<UnitKey> keys = new HashSet<>();
        Set<Coordinate> places = new HashSet<>();
        int rejected =
                file.forEach(
                        context.report(),
                        row -> sites.add(alone(site(row, file, units), keys, places)));
        DrawingWriter writer =
                new DrawingWriter(
                        context.repository().boundaries(),
                        new DrawingTerms(Accuracy.APPROXIMATE, false, note, context.dataSet(set)),
                        from);
        groups(sites).values().forEach(group -> draw(group, writer));
        context.touch(writer.finish());
        context.done("Cells", List.of(writer.counts("cells", rejected)));
    }

    private static Site site(SourceRow row, StepFile file, UnitState units) {
        UnitKey key = file.key(row);
        UnitVersion unit =
                units.find(key)
                        .orElseThrow(() ->
                                new RowRejected(
                                        "UNIT_UNKNOWN",
                                        "no unit has this code on that day",
                                        key.code()));
        Point centre =
                file.positions()
                        .point(row)
                        .orElseThrow(() ->
                                new RowRejected(
                                        "GEOMETRY_MISSING", "there is no centre", key.code()));
        return new Site(unit, file.text(row, "parent").orElse(""), centre);
    }

    /** One cell for each unit, and one unit for each place. */
    private static Site alone(Site site, Set<UnitKey> keys, Set<Coordinate> places) {
        String code = site.unit().key().code();
        if (!keys.add(site.unit().key())) {
            throw new RowRejected("CODE_TWICE", "the code stands above already", code);
        }
        if (!site.parent().isEmpty() && !places.add(site.centre().getCoordinate())) {
            throw new RowRejected("PLACE_TWICE", "another centre is at the same place", code);
        }
        return site;
    }

    /** What lies in one parent shares its land; what lies in none has a centre only. */
    private static Map<String, List<Site>> groups(List<Site> sites) {
        Map<String, List<Site>> groups = new TreeMap<>();
        sites.forEach(
                site -> groups.computeIfAbsent(site.parent(), key -> new ArrayList<>()).add(site));
        return groups;
    }

    private void draw(List<Site> group, DrawingWriter writer) {
        if (group.getFirst().parent().isEmpty()) {
            group.forEach(site -> draw(site, null, writer));
            return;
        }
        List<MultiPolygon> cells =
                Cells.round(group.stream().map(Site::centre).toList(), marginDegrees);
        for (int i = 0; i < group.size(); i++) {
            draw(group.get(i), cells.get(i), writer);
        }
    }

    private void draw(Site site, @Nullable MultiPolygon cell, DrawingWriter writer) {
        site.unit()
                .life()
                .intersection(Period.from(from))
                .ifPresent(valid ->
                        writer.add(new Drawing(site.unit().unitId(), valid, cell, site.centre())));
    }
}
