package vn.diachido.squad;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.database.jooq.unit.tables.Version;

/** Squads in the database, and the hamlets they may work from. */
@Repository
class SquadRepository {

    private final DSLContext sql;

    SquadRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return !sql.fetchExists(SQUAD_);
    }

    /** Hamlets of a day with a position and a commune, in an order made of what they are. */
    List<HamletPlace> hamletsOn(LocalDate day) {
        Version hamlet = VERSION.as("hamlet");
        Version commune = VERSION.as("commune");
        var longitude = field("st_x({0})", Double.class, BOUNDARY.CENTRE);
        var latitude = field("st_y({0})", Double.class, BOUNDARY.CENTRE);
        return sql.select(
                        hamlet.UNIT_ID,
                        hamlet.NAME,
                        commune.UNIT_ID,
                        commune.FULL_NAME,
                        longitude,
                        latitude)
                .from(hamlet)
                .join(commune)
                .on(commune.UNIT_ID.eq(hamlet.PARENT_ID))
                .and(lives(commune, day))
                .join(BOUNDARY)
                .on(BOUNDARY.UNIT_ID.eq(hamlet.UNIT_ID))
                .and(condition(BOUNDARY.CURRENT))
                .and(condition("{0} @> {1}", BOUNDARY.VALID, DSL.val(day)))
                .where(hamlet.LEVEL.eq("HAMLET"))
                .and(lives(hamlet, day))
                .and(commune.LEVEL.eq("COMMUNE"))
                .orderBy(
                        commune.CODE, hamlet.NAME.collate("C"), longitude, latitude, hamlet.UNIT_ID)
                .fetch(row ->
                        new HamletPlace(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }

    private static Condition lives(Version unit, LocalDate day) {
        return condition("{0} @> {1}", unit.VALID, DSL.val(day));
    }

    Map<String, SquadRecord> findByKey(long dataSetId) {
        return sql.fetch(SQUAD_, SQUAD_.DATA_SET_ID.eq(dataSetId)).intoMap(SQUAD_.SOURCE_KEY);
    }

    void insert(List<SquadRecord> squads) {
        sql.batchInsert(squads).execute();
    }

    void update(List<SquadRecord> squads) {
        sql.batchUpdate(squads).execute();
    }

    void delete(Collection<SquadRecord> squads) {
        sql.batchDelete(squads).execute();
    }
}
