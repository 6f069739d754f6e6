package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.Texts;

/**
 * Units and their versions, read by day and written many at a time. A statement that finds no row
 * would still count as a change of the data, so none is run for nothing.
 */
final class UnitImportRepository {

    /** As many rows a statement as leave its binds below PostgreSQL's limit of 65,535. */
    private static final int ROWS_PER_STATEMENT = 2_000;

    private final DSLContext database;

    UnitImportRepository(DSLContext database) {
        this.database = database;
    }

    /** A unit to be stored. */
    record NewUnit(UnitLevel level, Period life) {}

    /** A version to be stored; the code is null for hamlets without one. */
    record NewVersion(
            long unitId,
            UnitLevel level,
            @Nullable String code,
            UnitKind kind,
            String name,
            String fullName,
            @Nullable String nameEn,
            @Nullable Long parentId,
            Period valid) {}

    UnitState stateOn(LocalDate day) {
        return new UnitState(
                database.select()
                        .from(VERSION)
                        .join(UNIT_)
                        .on(UNIT_.ID.eq(VERSION.UNIT_ID))
                        .join(DATA_SET)
                        .on(DATA_SET.ID.eq(VERSION.DATA_SET_ID))
                        .where(holds(VERSION.VALID, day))
                        .and(VERSION.CODE.isNotNull())
                        .fetch(UnitImportRepository::version));
    }

    private static UnitVersion version(Record row) {
        return new UnitVersion(
                row.get(VERSION.ID),
                row.get(VERSION.UNIT_ID),
                new UnitKey(UnitLevel.valueOf(row.get(VERSION.LEVEL)), row.get(VERSION.CODE)),
                row.get(UNIT_.LIFE),
                row.get(VERSION.VALID),
                UnitKind.valueOf(row.get(VERSION.KIND)),
                row.get(VERSION.NAME),
                row.get(VERSION.FULL_NAME),
                row.get(VERSION.NAME_EN),
                row.get(VERSION.PARENT_ID),
                row.get(VERSION.DATA_SET_ID),
                row.get(DATA_SET.DEMONSTRATION));
    }

    static Condition holds(Field<Period> period, LocalDate day) {
        return condition("{0} @> {1}", period, val(day));
    }

    /** The first day after this one on which each code is taken into use. */
    Map<UnitKey, LocalDate> nextUses(LocalDate day) {
        Field<LocalDate> first = field("lower({0})", LocalDate.class, VERSION.VALID);
        Map<UnitKey, LocalDate> uses = new HashMap<>();
        database.select(VERSION.LEVEL, VERSION.CODE, min(first))
                .from(VERSION)
                .where(first.gt(day))
                .and(VERSION.CODE.isNotNull())
                .groupBy(VERSION.LEVEL, VERSION.CODE)
                .forEach(row ->
                        uses.put(
                                new UnitKey(UnitLevel.valueOf(row.value1()), row.value2()),
                                row.value3()));
        return uses;
    }

    /** Ends units: the day is the first on which they live no more. */
    void end(Collection<Long> unitIds, LocalDate day) {
        Long[] ids = unitIds.toArray(Long[]::new);
        refuseLaterVersions(ids, day);
        database.update(VERSION)
                .set(VERSION.VALID, until(VERSION.VALID, day))
                .where(VERSION.UNIT_ID.eq(any(ids)))
                .and(holds(VERSION.VALID, day))
                .execute();
        database.update(UNIT_)
                .set(UNIT_.LIFE, until(UNIT_.LIFE, day))
                .where(UNIT_.ID.eq(any(ids)))
                .execute();
        database.deleteFrom(BOUNDARY)
                .where(BOUNDARY.UNIT_ID.eq(any(ids)))
                .and(lower(BOUNDARY.VALID).ge(day))
                .execute();
        database.update(BOUNDARY)
                .set(BOUNDARY.VALID, until(BOUNDARY.VALID, day))
                .where(BOUNDARY.UNIT_ID.eq(any(ids)))
                .and(holds(BOUNDARY.VALID, day))
                .execute();
    }

    private void refuseLaterVersions(Long[] ids, LocalDate day) {
        database.select(VERSION.FULL_NAME, VERSION.CODE)
                .from(VERSION)
                .where(VERSION.UNIT_ID.eq(any(ids)))
                .and(lower(VERSION.VALID).ge(day))
                .limit(1)
                .forEach(unit -> {
                    throw new ImportRefused(
                            "LATER_HISTORY",
                            "%s (%s) ends on %s by this file, but later changes of it are stored"
                                    .formatted(unit.value1(), unit.value2(), day));
                });
    }

    private static Field<LocalDate> lower(Field<Period> period) {
        return field("lower({0})", LocalDate.class, period);
    }

    private static Field<Period> until(Field<Period> period, LocalDate day) {
        return field("daterange(lower({0}), {1})", period.getDataType(), period, val(day));
    }

    /** Gives the ids in the order of the units. */
    List<Long> insertUnits(List<NewUnit> units) {
        List<Long> ids = new ArrayList<>();
        for (List<NewUnit> some : inChunks(units)) {
            ids.addAll(
                    database.insertInto(UNIT_, UNIT_.LEVEL, UNIT_.LIFE)
                            .valuesOfRows(
                                    some.stream()
                                            .map(unit ->
                                                    row(
                                                            val(unit.level().name()),
                                                            val(unit.life(), UNIT_.LIFE)))
                                            .toList())
                            .returningResult(UNIT_.ID)
                            .fetch(UNIT_.ID));
        }
        return ids;
    }

    void insertVersions(List<NewVersion> versions, long dataSetId) {
        for (List<NewVersion> some : inChunks(versions)) {
            database.insertInto(
                            VERSION,
                            VERSION.UNIT_ID,
                            VERSION.LEVEL,
                            VERSION.CODE,
                            VERSION.KIND,
                            VERSION.NAME,
                            VERSION.FULL_NAME,
                            VERSION.NAME_EN,
                            VERSION.PARENT_ID,
                            VERSION.VALID,
                            VERSION.DATA_SET_ID)
                    .valuesOfRows(
                            some.stream()
                                    .map(version ->
                                            row(
                                                    val(version.unitId()),
                                                    val(version.level().name()),
                                                    val(version.code(), VERSION.CODE),
                                                    val(version.kind().name()),
                                                    val(version.name()),
                                                    val(version.fullName()),
                                                    val(version.nameEn(), VERSION.NAME_EN),
                                                    val(version.parentId(), VERSION.PARENT_ID),
                                                    val(version.valid(), VERSION.VALID),
                                                    val(dataSetId)))
                                    .toList())
                    .execute();
        }
    }

    /** Ends versions: the day is the first on which they hold no more. */
    void closeVersions(Collection<Long> versionIds, LocalDate day) {
        if (versionIds.isEmpty()) {
            return;
        }
        database.update(VERSION)
                .set(VERSION.VALID, until(VERSION.VALID, day))
                .where(VERSION.ID.eq(any(versionIds.toArray(Long[]::new))))
                .execute();
    }

    /** Corrects what a version says, for all its days. */
    void correctVersions(List<Correction> corrections, long dataSetId) {
        database.batch(
                        corrections.stream()
                                .map(one ->
                                        database.update(VERSION)
                                                .set(VERSION.CODE, one.to().code())
                                                .set(VERSION.KIND, one.to().kind().name())
                                                .set(VERSION.NAME, one.to().name())
                                                .set(VERSION.FULL_NAME, one.to().fullName())
                                                .set(VERSION.NAME_EN, one.to().nameEn())
                                                .set(VERSION.PARENT_ID, one.to().parentId())
                                                .set(VERSION.DATA_SET_ID, dataSetId)
                                                .where(VERSION.ID.eq(one.versionId())))
                                .toList())
                .execute();
    }

    /** A version that is to say something else. */
    record Correction(long versionId, NewVersion to) {}

    /** Real data takes over what demonstration data said before it. */
    void adoptVersions(Collection<Long> versionIds, long dataSetId) {
        if (versionIds.isEmpty()) {
            return;
        }
        database.update(VERSION)
                .set(VERSION.DATA_SET_ID, dataSetId)
                .where(VERSION.ID.eq(any(versionIds.toArray(Long[]::new))))
                .execute();
    }

    /**
     * Writes the names of units as this list does, in all their versions that differ from it only
     * by the place of a tone or by case.
     */
    void respell(Map<Long, String> namesByUnit) {
        List<Query> updates = new ArrayList<>();
        database.select(VERSION.ID, VERSION.UNIT_ID, VERSION.NAME, VERSION.FULL_NAME)
                .from(VERSION)
                .where(VERSION.UNIT_ID.eq(any(namesByUnit.keySet().toArray(Long[]::new))))
                .forEach(version -> {
                    String name = namesByUnit.getOrDefault(version.value2(), "");
                    if (Texts.sameName(name, version.value3()) && !name.equals(version.value3())) {
                        updates.add(
                                respell(
                                        version.value1(),
                                        name,
                                        Spelling.fullName(
                                                name, version.value3(), version.value4())));
                    }
                });
        database.batch(updates).execute();
    }

    private Query respell(long versionId, String name, String fullName) {
        return database.update(VERSION)
                .set(VERSION.NAME, name)
                .set(VERSION.FULL_NAME, fullName)
                .where(VERSION.ID.eq(versionId));
    }

    private static <T> List<List<T>> inChunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += ROWS_PER_STATEMENT) {
            chunks.add(all.subList(i, Math.min(all.size(), i + ROWS_PER_STATEMENT)));
        }
        return chunks;
    }
}
