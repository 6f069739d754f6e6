package vn.diachido.squad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.springframework.stereotype.Component;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.DataSetRepository;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.ImportReport;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportTransaction;
import vn.diachido.squad.InventedSquads.Invented;

/** Puts invented squads among the hamlets there are, in a data set marked as demonstration. */
@Component
public class DemonstrationSquads {

    private static final String DATA_SET = "demonstration-squads";

    /** From the first day of the communes of today; hamlets are known from then on. */
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    private static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);

    private final ImportTransaction transaction;

    private final DataSetRepository dataSets;
    private final SquadRepository squads;

    DemonstrationSquads(
            ImportTransaction transaction, DataSetRepository dataSets, SquadRepository squads) {
        this.transaction = transaction;
        this.dataSets = dataSets;
        this.squads = squads;
    }

    /**
     * Makes the squads of a seed the only invented ones; a second run with the same hamlets, seed
     * and count changes nothing.
     *
     * @param count how many, at most one for each hamlet
     * @param day whose hamlets
     * @param apply store them; otherwise only say what would be stored
     */
    public ImportResult place(long seed, int count, LocalDate day, boolean apply) {
        return transaction.run(
                "demonstration squads", apply, inside -> squads, inside -> store(seed, count, day));
    }

    private ImportResult store(long seed, int count, LocalDate day) {
        long dataSetId = dataSets.save(dataSet(seed));
        Map<String, SquadRecord> stored = new HashMap<>(squads.findByKey(dataSetId));
        List<SquadRecord> made = new ArrayList<>();
        List<SquadRecord> changed = new ArrayList<>();
        int unchanged = 0;
        for (Invented one : InventedSquads.of(squads.hamletsOn(day), seed, count)) {
            SquadRecord before = stored.remove(one.key());
            SquadRecord wanted = record(one, dataSetId);
            if (before == null) {
                made.add(wanted);
            } else if (makeEqual(before, wanted)) {
                unchanged++;
            } else {
                changed.add(before);
            }
        }
        squads.insert(made);
        squads.update(changed);
        squads.delete(stored.values());
        ChangeCounts counts =
                new ChangeCounts("squad", made.size(), stored.size(), changed.size(), unchanged, 0);
        return new ImportResult(
                false,
                Optional.empty(),
                List.of(new ImportResult.Step(dataSet(seed).title(), List.of(counts))),
                differences(made, changed, stored),
                new ImportReport());
    }

    private static boolean makeEqual(SquadRecord before, SquadRecord wanted) {
        boolean equal =
                before.getName().equals(wanted.getName())
                        && before.getKind().equals(wanted.getKind())
                        && before.getLevel().equals(wanted.getLevel())
                        && before.getUnitId().equals(wanted.getUnitId())
                        && wanted.getBase().equals(before.getBase());
        before.setName(wanted.getName());
        before.setKind(wanted.getKind());
        before.setLevel(wanted.getLevel());
        before.setUnitId(wanted.getUnitId());
        before.setBase(wanted.getBase());
        return equal;
    }

    private static List<Difference> differences(
            List<SquadRecord> made, List<SquadRecord> changed, Map<String, SquadRecord> ended) {
        List<Difference> differences = new ArrayList<>();
        made.forEach(squad -> differences.add(difference(squad, "NEW")));
        changed.forEach(squad -> differences.add(difference(squad, "CHANGED")));
        ended.values().forEach(squad -> differences.add(difference(squad, "ENDED")));
        return differences;
    }

    private static Difference difference(SquadRecord squad, String change) {
        return new Difference("squad", squad.getSourceKey(), squad.getName(), change, "", "");
    }

    private static SquadRecord record(Invented squad, long dataSetId) {
        SquadRecord record = new SquadRecord();
        record.setName(squad.name());
        record.setKind(squad.kind());
        record.setLevel(squad.level());
        record.setUnitId(squad.unitId());
        record.setBase(GEOMETRY.createPoint(new Coordinate(squad.longitude(), squad.latitude())));
        record.setLife(Period.from(FROM));
        record.setSourceKey(squad.key());
        record.setDataSetId(dataSetId);
        return record;
    }

    private static DataSetDescription dataSet(long seed) {
        return new DataSetDescription(
                DATA_SET,
                "Đội hình minh họa, không có thật",
                "Đặt ngẫu nhiên giữa các thôn, hạt giống " + seed,
                "CC0 1.0",
                "Dữ liệu minh họa",
                Period.from(FROM),
                true);
    }
}
