package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.squad.tables.Person;
import vn.diachido.query.Days;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadRoles;
import vn.diachido.squad.roster.Likeness.Known;
import vn.diachido.unit.Areas;

/** Rows that may be one person, and those that were found to be; asked under trust. */
@Repository
class LikenessRepository {

    /** More are not compared: those with the same phone or year of birth come first. */
    private static final int MOST = 5_000;

    private static final Person ONE = PERSON.as("one");
    private static final Person OTHER = PERSON.as("other");

    /** Two rows whose names have the same words. */
    record Two(Known one, Known other) {}

    private final DSLContext sql;

    LikenessRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param within only persons kept by a unit or what lies in it today
     * @param person only pairs of which this is one
     */
    List<Two> candidates(
            Viewer viewer, LocalDate today, @Nullable Long within, @Nullable Long person) {
        Condition wanted =
                person == null ? noCondition() : ONE.ID.eq(person).or(OTHER.ID.eq(person));
        return sql.select()
                .from(ONE)
                .join(OTHER)
                .on(nameKey(ONE).eq(nameKey(OTHER)))
                .and(ONE.ID.lt(OTHER.ID))
                .where(kept(ONE, viewer, today, within))
                .and(kept(OTHER, viewer, today, within))
                .and(wanted)
                .orderBy(
                        field("{0} is not distinct from {1}", ONE.PHONE, OTHER.PHONE).desc(),
                        field("{0} is not distinct from {1}", ONE.BIRTH_YEAR, OTHER.BIRTH_YEAR)
                                .desc(),
                        ONE.ID,
                        OTHER.ID)
                .limit(MOST)
                .fetch(row -> new Two(known(row, ONE), known(row, OTHER)));
    }

    private static Field<String> nameKey(Person person) {
        return field("squad.name_key({0})", String.class, person.NAME);
    }

    private static Condition kept(
            Person person, Viewer viewer, LocalDate today, @Nullable Long within) {
        Condition kept =
                person.MERGED_INTO
                        .isNull()
                        .and(person.ERASED_AT.isNull())
                        .and(
                                Areas.in(
                                        viewer,
                                        today,
                                        person.UNIT_ID,
                                        castNull(SQUAD_.BASE),
                                        SquadRoles.KEEPERS));
        return within == null
                ? kept
                : kept.and(
                        exists(
                                selectOne()
                                        .from(ANCESTRY)
                                        .where(ANCESTRY.UNIT_ID.eq(person.UNIT_ID))
                                        .and(ANCESTRY.ANCESTOR_ID.eq(within))
                                        .and(Days.within(ANCESTRY.VALID, val(today)))));
    }

    private static Known known(Record row, Person person) {
        return new Known(
                row.get(person.ID),
                row.get(person.NAME),
                row.get(person.BIRTH_YEAR),
                row.get(person.BIRTH_DATE),
                row.get(person.PHONE),
                row.get(person.UNIT_ID),
                row.get(person.ORGANISATION_ID));
    }

    /** Is a row, or any that it was found to be, the other? */
    boolean leadsTo(long from, long to) {
        return sql.fetchExists(
                selectOne()
                        .where(
                                condition(
                                        """
                                        {1} in (with recursive chain as (
                                            select id, merged_into from squad.person where id = {0}
                                            union select p.id, p.merged_into from squad.person p join chain c on p.id = c.merged_into)
                                        select id from chain)
                                        """,
                                        val(from), val(to))));
    }

    /** Holds rows back from others who would join them, always in the same order. */
    void lock(List<Long> persons) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.in(persons))
                .orderBy(PERSON.ID)
                .forUpdate()
                .execute();
    }

    /**
     * A squad that one of two persons heads while the other heads another, though a rule allows one
     * person only one of them.
     */
    Optional<String> headedByBoth(long one, long other) {
        return sql.resultQuery(
                        """
                        select against from squad.membership m
                        join squad.person p on p.id = m.person_id and p.same_id = (select q.same_id from squad.person q where q.id = {0})
                        join squad.squad s on s.id = m.squad_id
                        cross join squad.headed_against(s.id, s.kind, s.level, s.unit_id, {1}, m.valid) against
                        where m.role = 'HEAD' and against is not null limit 1
                        """,
                        val(one), val(other))
                .fetchOptional(0, String.class);
    }

    /** Says of a row that it is the same person as another, or, with null, that it is none. */
    void merge(long id, @Nullable Long into) {
        sql.update(PERSON)
                .set(PERSON.MERGED_INTO, into)
                .set(
                        PERSON.ROOT_ID,
                        into == null
                                ? null
                                : sql.select(PERSON.SAME_ID)
                                        .from(PERSON)
                                        .where(PERSON.ID.eq(into))
                                        .fetchOne(0, Long.class))
                .where(PERSON.ID.eq(id))
                .execute();
        sql.execute(
                """
                with recursive below as (
                    select id, same_id as root from squad.person where id = ?
                    union select p.id, b.root from squad.person p join below b on p.merged_into = b.id)
                update squad.person p set root_id = b.root from below b where p.id = b.id and p.id <> b.root
                """,
                id);
    }
}
