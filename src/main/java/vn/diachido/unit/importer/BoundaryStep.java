package vn.diachido.unit.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.springframework.core.io.Resource;
import vn.diachido.database.Period;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.SourceRow;

/** Borders of units that are known, found by code and, if the mapping has it, by name. */
final class BoundaryStep implements ImportStep {

    private static final Set<String> FIELDS = Set.of("level", "code", "name", "parent_name");

    private final MappingNode mapping;
    private final Resource base;
    private final DataSetDescription set;
    private final Accuracy accuracy;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final LocalDate codesOf;
    private final boolean byLaw;
    private final @Nullable String note;

    BoundaryStep(MappingNode mapping, Resource base) {
        this.mapping = mapping;
        this.base = base;
        this.set = DataSetDescription.of(mapping);
        this.accuracy =
                mapping.choice("accuracy", Accuracy.class)
                        .orElseThrow(() ->
                                mapping.wrong(
                                        "accuracy",
                                        "is missing: DETAILED, SIMPLIFIED or APPROXIMATE"));
        this.from = mapping.day("from").orElse(null);
        Optional<LocalDate> to = mapping.day("to");
        this.until = to.map(last -> last.plusDays(1)).orElse(null);
        this.codesOf =
                Optional.ofNullable(from)
                        .or(() -> to)
                        .orElseThrow(() ->
                                mapping.wrong(
                                        "from", "is missing: the day whose codes the file has"));
        this.byLaw = mapping.flag("changed_by_law");
        this.note = mapping.text("note").orElse(null);
    }

    @Override
    public void run(ImportContext context) {
        StepFile file = StepFile.open(mapping, base, FIELDS);
        mapping.refuseOthers();
        context.say("Borders: " + file.source().file());
        UnitState units = context.repository().units().stateOn(codesOf);
        ImportReport report = context.report();
        UnitMatch match = new UnitMatch(file, units);
        int unmatched = file.forEach(report, match::look);
        unmatched += match.rejectLosers(report);
        Period stated = new Period(from, until);
        DrawingWriter writer =
                new DrawingWriter(
                        context.repository().boundaries(),
                        new DrawingTerms(accuracy, byLaw, note, context.dataSet(set)),
                        from);
        Set<Long> drawnHere =
                byLaw ? Set.of() : context.repository().boundaries().drawnHere(codesOf);
        int broken =
                file.forEach(
                        report,
                        row ->
                                match.unit(row)
                                        .ifPresent(unit -> {
                                            draw(row, unit, stated, file, writer, report);
                                            tell(row, unit, drawnHere, report);
                                        }));
        context.touch(writer.finish());
        context.done(
                "Borders: " + file.source().file(),
                List.of(writer.counts("borders", unmatched + broken)));
    }

    private static void tell(
            SourceRow row, UnitVersion unit, Set<Long> drawnHere, ImportReport report) {
        if (drawnHere.contains(unit.unitId())) {
            report.note(
                    row,
                    "BORDER_DRAWN_HERE",
                    "stored; the border that somebody drew here counts until it is withdrawn",
                    unit.name());
        }
    }

    private static void draw(
            SourceRow row,
            UnitVersion unit,
            Period stated,
            StepFile file,
            DrawingWriter writer,
            ImportReport report) {
        MultiPolygon area =
                file.positions()
                        .area(row, report)
                        .orElseThrow(() ->
                                new RowRejected("GEOMETRY_MISSING", "there is no border", ""));
        unit.life()
                .intersection(stated)
                .ifPresent(valid ->
                        writer.add(
                                new Drawing(unit.unitId(), valid, area, area.getInteriorPoint())));
    }
}
