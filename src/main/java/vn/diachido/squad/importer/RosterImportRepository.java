package vn.diachido.squad.importer;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.squad.Tables.FORGOTTEN;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.ORGANISATION;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.MembershipRecord;
import vn.diachido.database.jooq.squad.tables.records.OrganisationRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.Texts;

/** What a list of persons is held against; asked under trust. */
@Repository
class RosterImportRepository {

    private static final int FRESH_DAYS = 30;

    private final DSLContext sql;

    RosterImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Long> unitByCode(String code, String level, LocalDate day) {
        return sql.select(VERSION.UNIT_ID)
                .from(VERSION)
                .where(VERSION.LEVEL.eq(level))
                .and(VERSION.CODE.eq(code))
                .and(condition("{0} @> {1}", VERSION.VALID, val(day)))
                .fetchOptional(VERSION.UNIT_ID);
    }

    /** Hamlets of a commune by the key of their name. */
    List<Long> hamlets(long commune, String nameKey, LocalDate day) {
        return sql
                .select(VERSION.UNIT_ID, VERSION.NAME)
                .from(VERSION)
                .where(VERSION.PARENT_ID.eq(commune))
                .and(VERSION.LEVEL.eq("HAMLET"))
                .and(condition("{0} @> {1}", VERSION.VALID, val(day)))
                .fetch()
                .stream()
                .filter(row -> Texts.nameKey(row.value2()).equals(nameKey))
                .map(row -> row.value1())
                .toList();
    }

    Map<String, PersonRecord> persons(long dataSet) {
        return sql.fetch(PERSON, PERSON.DATA_SET_ID.eq(dataSet)).intoMap(PERSON.SOURCE_KEY);
    }

    /** Digests of those whom a list named and who were forgotten. */
    Set<String> forgotten(long dataSet) {
        return sql.select(FORGOTTEN.DIGEST)
                .from(FORGOTTEN)
                .where(FORGOTTEN.DATA_SET_ID.eq(dataSet))
                .fetchSet(FORGOTTEN.DIGEST);
    }

    /**
     * Somebody of one's name who is kept apart from the list.
     *
     * @param unit that keeps the other
     */
    record Elsewhere(long person, String name, long unit) {}

    /** Persons of whom another list, or somebody by hand, has a row too, as far as one can tell. */
    List<Elsewhere> doubles(Collection<Long> persons, long dataSet) {
        return sql.resultQuery(
                        """
                        select distinct on (p.id) p.id, p.name, o.unit_id
                        from unnest({0}) as asked(id) join squad.person p on p.id = asked.id
                        join squad.person o on squad.name_key(o.name) = squad.name_key(p.name)
                            and o.merged_into is null and o.erased_at is null
                        where o.data_set_id is distinct from {1}
                            and coalesce(o.birth_year = p.birth_year, true) and coalesce(o.birth_date = p.birth_date, true)
                            and (o.phone = p.phone or o.birth_date = p.birth_date
                                or o.unit_id = p.unit_id and (o.birth_year = p.birth_year or coalesce(o.phone = p.phone, true)))
                        order by p.id, o.id
                        """,
                        val(persons.toArray(Long[]::new)), val(dataSet))
                .fetch(row ->
                        new Elsewhere(
                                row.get(0, Long.class),
                                row.get(1, String.class),
                                row.get(2, Long.class)));
    }

    /** Squads of a unit, whoever wrote them down. */
    List<SquadRecord> squads(long unit) {
        return sql.selectFrom(SQUAD_).where(SQUAD_.UNIT_ID.eq(unit)).orderBy(SQUAD_.ID).fetch();
    }

    List<OrganisationRecord> organisationsOf(long unit) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.UNIT_ID.eq(unit))
                .orderBy(ORGANISATION.ID)
                .fetch();
    }

    /** Another squad that somebody heads on some days, though a rule forbids it. */
    Optional<String> headedAgainst(SquadRecord squad, long head, Period days) {
        @Nullable Long id = squad.getId();
        return Optional.ofNullable(
                sql.select(
                                field(
                                        "squad.headed_against({0}, {1}, {2}, {3}, {4}, {5}::daterange)",
                                        String.class,
                                        val(id, Long.class),
                                        val(squad.getKind()),
                                        val(squad.getLevel()),
                                        val(squad.getUnitId()),
                                        val(head),
                                        val(days, MEMBERSHIP.VALID)))
                        .fetchSingle()
                        .value1());
    }

    /** They are still listed: what is kept of them is kept from today on. */
    void confirm(Collection<Long> persons, LocalDate today) {
        sql.update(PERSON)
                .set(PERSON.WRITTEN_ON, today)
                .where(PERSON.ID.in(persons))
                .and(PERSON.WRITTEN_ON.lt(today.minusDays(FRESH_DAYS)))
                .execute();
    }

    SquadRecord newSquad() {
        return sql.newRecord(SQUAD_);
    }

    OrganisationRecord newOrganisation() {
        return sql.newRecord(ORGANISATION);
    }

    PersonRecord newPerson() {
        return sql.newRecord(PERSON);
    }

    MembershipRecord newMembership() {
        return sql.newRecord(MEMBERSHIP);
    }

    /** All times in a squad, of whichever list. */
    List<MembershipRecord> memberships(long squad) {
        return sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.SQUAD_ID.eq(squad))
                .orderBy(MEMBERSHIP.ID)
                .fetch();
    }
}
