package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Counts of people. */
final class CensusImportRepository {

    private static final int ROWS_PER_STATEMENT = 2_000;

    private final DSLContext database;

    CensusImportRepository(DSLContext database) {
        this.database = database;
    }

    /** A count to be stored. */
    record Count(
            long unitId,
            @Nullable Integer population,
            @Nullable Integer households,
            @Nullable String implausible) {}

    /** Counts of that day by this data set, by unit. */
    Map<Long, Count> stored(LocalDate day, long dataSetId) {
        return database.selectFrom(CENSUS)
                .where(CENSUS.COUNTED_ON.eq(day))
                .and(CENSUS.DATA_SET_ID.eq(dataSetId))
                .fetchMap(
                        CENSUS.UNIT_ID,
                        count ->
                                new Count(
                                        count.getUnitId(),
                                        count.getPopulation(),
                                        count.getHouseholds(),
                                        count.getImplausible()));
    }

    /**
     * People counted before that day on the same ground: by the last count of each unit that went
     * wholly into it, or of the unit itself.
     */
    Map<Long, Integer> earlier(Collection<Long> units, LocalDate day) {
        Long[] ids = units.toArray(Long[]::new);
        var part =
                select(LINEAGE.SUCCESSOR_ID.as("whole"), LINEAGE.PREDECESSOR_ID.as("part"))
                        .from(LINEAGE)
                        .where(LINEAGE.SUCCESSOR_ID.eq(any(ids)))
                        .and(LINEAGE.EXTENT.eq("FULL"))
                        .union(select(UNIT_.ID, UNIT_.ID).from(UNIT_).where(UNIT_.ID.eq(any(ids))))
                        .asTable("part");
        Field<Long> whole = Objects.requireNonNull(part.field("whole", Long.class));
        Field<Long> partId = Objects.requireNonNull(part.field("part", Long.class));
        Map<Long, Integer> counted = new HashMap<>();
        database.select(whole, CENSUS.POPULATION)
                .distinctOn(whole, partId)
                .from(part)
                .join(CENSUS)
                .on(CENSUS.UNIT_ID.eq(partId))
                .where(CENSUS.COUNTED_ON.lt(day))
                .and(CENSUS.POPULATION.isNotNull())
                .and(CENSUS.IMPLAUSIBLE.isNull())
                .orderBy(whole, partId, CENSUS.COUNTED_ON.desc())
                .forEach(count -> counted.merge(count.value1(), count.value2(), Integer::sum));
        return counted;
    }

    /** Areas within the border of that day in km². */
    Map<Long, Double> areas(Collection<Long> units, LocalDate day) {
        return database.select(BOUNDARY.UNIT_ID, BOUNDARY.AREA_KM2)
                .from(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .and(BOUNDARY.CURRENT)
                .and(BOUNDARY.AREA_KM2.isNotNull())
                .and(UnitImportRepository.holds(BOUNDARY.VALID, day))
                .fetchMap(BOUNDARY.UNIT_ID, BOUNDARY.AREA_KM2);
    }

    void save(List<Count> counts, LocalDate day, long dataSetId) {
        for (int i = 0; i < counts.size(); i += ROWS_PER_STATEMENT) {
            saveSome(
                    counts.subList(i, Math.min(counts.size(), i + ROWS_PER_STATEMENT)),
                    day,
                    dataSetId);
        }
    }

    private void saveSome(List<Count> counts, LocalDate day, long dataSetId) {
        database.insertInto(
                        CENSUS,
                        CENSUS.UNIT_ID,
                        CENSUS.COUNTED_ON,
                        CENSUS.POPULATION,
                        CENSUS.HOUSEHOLDS,
                        CENSUS.IMPLAUSIBLE,
                        CENSUS.DATA_SET_ID)
                .valuesOfRows(
                        counts.stream()
                                .map(count ->
                                        row(
                                                val(count.unitId()),
                                                val(day),
                                                val(count.population(), CENSUS.POPULATION),
                                                val(count.households(), CENSUS.HOUSEHOLDS),
                                                val(count.implausible(), CENSUS.IMPLAUSIBLE),
                                                val(dataSetId)))
                                .toList())
                .onConflict(CENSUS.UNIT_ID, CENSUS.COUNTED_ON, CENSUS.DATA_SET_ID)
                .doUpdate()
                .set(CENSUS.POPULATION, excluded(CENSUS.POPULATION))
                .set(CENSUS.HOUSEHOLDS, excluded(CENSUS.HOUSEHOLDS))
                .set(CENSUS.IMPLAUSIBLE, excluded(CENSUS.IMPLAUSIBLE))
                .execute();
    }
}
