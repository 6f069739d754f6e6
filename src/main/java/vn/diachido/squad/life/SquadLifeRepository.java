package vn.diachido.squad.life;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.ORGANISATION;
import static vn.diachido.database.jooq.squad.Tables.SERVED;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.OrganisationRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;

/** Squads and union bodies as they are written. */
@Repository
class SquadLifeRepository {

    private final DSLContext sql;

    SquadLifeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<SquadRecord> findSquad(long id) {
        return sql.selectFrom(SQUAD_).where(SQUAD_.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<OrganisationRecord> findOrganisation(long id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    SquadRecord newSquad() {
        return sql.newRecord(SQUAD_);
    }

    OrganisationRecord newOrganisation() {
        return sql.newRecord(ORGANISATION);
    }

    boolean hasUnits(List<Long> ids) {
        return sql.fetchCount(UNIT_, UNIT_.ID.in(ids)) == ids.stream().distinct().count();
    }

    boolean isOfLevel(long unit, Set<String> levels) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(unit).and(UNIT_.LEVEL.in(levels)));
    }

    /** Does a unit exist on some of the days of a squad? */
    boolean livesSometime(long unit, Period life) {
        return sql.fetchExists(
                UNIT_,
                UNIT_.ID
                        .eq(unit)
                        .and(DSL.condition("{0} && {1}", UNIT_.LIFE, val(life, SQUAD_.LIFE))));
    }

    /**
     * What its head heads besides against a rule, where the squad were of that kind, level and
     * unit.
     */
    Optional<String> headedBesideAs(long squad, String kind, String level, long unit) {
        return Optional.ofNullable(
                sql.fetchValue(
                        field(
                                "squad.headed_beside_as({0}, {1}, {2}, {3})",
                                String.class, val(squad), val(kind), val(level), val(unit))));
    }

    boolean isSupported(long squad) {
        return sql.fetchExists(SQUAD_, SQUAD_.SUPPORTS_ID.eq(squad));
    }

    boolean isMember(long squad, long person) {
        return sql.fetchExists(
                MEMBERSHIP, MEMBERSHIP.SQUAD_ID.eq(squad).and(MEMBERSHIP.PERSON_ID.eq(person)));
    }

    /** Is the body that one goes on in, or lies below, that one itself or one of its own? */
    boolean leadsBack(long organisation, long from) {
        return sql.fetchExists(
                DSL.table(
                        """
                        (with recursive way as (
                            select {0} as id
                            union
                            select t.id from way join squad.organisation o on o.id = way.id
                            cross join unnest(array[o.parent_id, o.successor_id]) t (id) where t.id is not null)
                        select id from way where id = {1}) way
                        """,
                        val(from), val(organisation)));
    }

    /** Are there members with days on which a squad of other days does not exist? */
    boolean hasMembersOutside(long squad, Period life) {
        return sql.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .SQUAD_ID
                        .eq(squad)
                        .and(
                                DSL.condition(
                                        "not {0} <@ {1}",
                                        MEMBERSHIP.VALID, val(life, SQUAD_.LIFE))));
    }

    void serve(long squad, List<Long> units) {
        sql.deleteFrom(SERVED).where(SERVED.SQUAD_ID.eq(squad)).execute();
        units.stream()
                .distinct()
                .forEach(unit ->
                        sql.insertInto(SERVED)
                                .set(SERVED.SQUAD_ID, squad)
                                .set(SERVED.UNIT_ID, unit)
                                .execute());
    }

    /** Members leave with the squad's last day; those who would have come later never were. */
    void endMembers(long squad, LocalDate lastDay) {
        sql.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.SQUAD_ID.eq(squad))
                .and(DSL.condition("lower({0}) > {1}", MEMBERSHIP.VALID, val(lastDay)))
                .execute();
        sql.update(MEMBERSHIP)
                .set(
                        MEMBERSHIP.VALID,
                        field(
                                "{0} * daterange(null, {1})",
                                MEMBERSHIP.VALID.getDataType(),
                                MEMBERSHIP.VALID,
                                val(lastDay.plusDays(1))))
                .where(MEMBERSHIP.SQUAD_ID.eq(squad))
                .execute();
    }
}
