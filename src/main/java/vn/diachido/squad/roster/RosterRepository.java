package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.ORGANISATION;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.PERSON_CONSENT;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.MembershipRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonConsentRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.Areas;

/** Persons and their time in squads as they are written; asked under trust. */
@Repository
class RosterRepository {

    private final DSLContext sql;

    RosterRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PersonRecord> findPerson(long id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<SquadRecord> findSquad(long id) {
        return sql.selectFrom(SQUAD_).where(SQUAD_.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<MembershipRecord> findMembership(long id) {
        return sql.selectFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(id)).forUpdate().fetchOptional();
    }

    PersonRecord newPerson() {
        return sql.newRecord(PERSON);
    }

    MembershipRecord newMembership() {
        return sql.newRecord(MEMBERSHIP);
    }

    boolean hasUnit(long id) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(id));
    }

    /** May somebody sign in with the account, now or when they come? */
    boolean hasAccount(long id) {
        return sql.fetchExists(
                ACCOUNT, ACCOUNT.ID.eq(id).and(ACCOUNT.STATE.in("ACTIVE", "INVITED")));
    }

    boolean isTied(long account) {
        return sql.fetchExists(PERSON, PERSON.ACCOUNT_ID.eq(account));
    }

    /** Takes the phone of those whose last time in a squad ended before a day. */
    void forgetPhones(LocalDate before) {
        sql.update(PERSON)
                .set(PERSON.PHONE, (String) null)
                .set(PERSON.IMPORTED, DSL.field("{0} - 'phone'", JSONB.class, PERSON.IMPORTED))
                .where(PERSON.PHONE.isNotNull())
                .and(condition("{0} in ({1})", PERSON.SAME_ID, overBefore(before)))
                .execute();
    }

    /** Forgets those whose last time in a squad ended before a day. */
    void forgetBefore(LocalDate before) {
        sql.fetch(overBefore(before)).forEach(row -> forget(row.get(0, Long.class)));
    }

    /** Who was never in a squad counts from the day they were written down or confirmed. */
    private static ResultQuery<?> overBefore(LocalDate day) {
        return DSL.resultQuery(
                """
                select p.same_id from squad.person p left join squad.membership m on m.person_id = p.id
                where p.erased_at is null group by 1
                having not coalesce(bool_or(upper_inf(m.valid)), false) and coalesce(max(upper(m.valid)), max(p.written_on)) <= {0}
                """,
                val(day));
    }

    boolean hasOrganisation(long id) {
        return sql.fetchExists(ORGANISATION, ORGANISATION.ID.eq(id));
    }

    /** Does a viewer keep a squad that the person is in, or will be? */
    boolean isKeptInSquad(Viewer viewer, long person, LocalDate today) {
        Condition kept = Areas.in(viewer, today, SQUAD_.UNIT_ID, SQUAD_.BASE, SquadRoles.KEEPERS);
        return sql.fetchExists(
                selectOne()
                        .from(MEMBERSHIP)
                        .join(SQUAD_)
                        .on(SQUAD_.ID.eq(MEMBERSHIP.SQUAD_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(person))
                        .and(
                                condition(
                                        "not upper({0}) <= {1} is true",
                                        MEMBERSHIP.VALID, val(today)))
                        .and(kept));
    }

    /** Is the person, by whatever row, in the squad on some of these days already? */
    boolean isMember(MembershipRecord wanted) {
        return sql.fetchExists(
                MEMBERSHIP,
                others(wanted)
                        .and(MEMBERSHIP.SQUAD_ID.eq(wanted.getSquadId()))
                        .and(
                                condition(
                                        """
                                        {0} in (select p.id from squad.person p where p.same_id =
                                            (select q.same_id from squad.person q where q.id = {1}))
                                        """,
                                        MEMBERSHIP.PERSON_ID, val(wanted.getPersonId()))));
    }

    /** Has the squad another head on some of these days? */
    boolean hasHead(MembershipRecord wanted) {
        return sql.fetchExists(
                MEMBERSHIP,
                others(wanted)
                        .and(MEMBERSHIP.SQUAD_ID.eq(wanted.getSquadId()))
                        .and(MEMBERSHIP.ROLE.eq("HEAD")));
    }

    private static Condition others(MembershipRecord wanted) {
        @Nullable Long id = wanted.getId();
        return condition("{0} && {1}", MEMBERSHIP.VALID, val(wanted.getValid(), MEMBERSHIP.VALID))
                .and(id == null ? DSL.noCondition() : MEMBERSHIP.ID.ne(id));
    }

    /**
     * Another squad that the person heads on some of these days, though a rule that is in force
     * then requires that the head of such squads has no other.
     */
    Optional<String> headedAgainstRule(MembershipRecord wanted) {
        return sql.resultQuery(
                        """
                        select squad.headed_against(s.id, s.kind, s.level, s.unit_id, {1}, {2}::daterange) as name
                        from squad.squad s where s.id = {0}
                        """,
                        val(wanted.getSquadId()),
                        val(wanted.getPersonId()),
                        val(wanted.getValid(), MEMBERSHIP.VALID))
                .fetchOptional(0, String.class);
    }

    boolean isWithin(Period days, Period life) {
        return Boolean.TRUE.equals(
                sql.fetchValue(
                        DSL.field(
                                "{0} <@ {1}",
                                Boolean.class,
                                val(days, MEMBERSHIP.VALID),
                                val(life, MEMBERSHIP.VALID))));
    }

    Optional<PersonConsentRecord> findConsent(long person, String purpose) {
        return sql.selectFrom(PERSON_CONSENT)
                .where(PERSON_CONSENT.PERSON_ID.eq(person))
                .and(PERSON_CONSENT.PURPOSE.eq(purpose))
                .and(PERSON_CONSENT.WITHDRAWN_ON.isNull())
                .fetchOptional();
    }

    PersonConsentRecord newConsent() {
        return sql.newRecord(PERSON_CONSENT);
    }

    /**
     * Leaves of a person and of all rows that are the same person nothing that tells who it was.
     */
    void forget(long person) {
        List<Long> same =
                sql.resultQuery(
                                """
                                select p.id from squad.person p, squad.person q
                                where q.id = {0} and p.same_id = q.same_id
                                """,
                                val(person))
                        .fetch(0, Long.class);
        sql.execute(
                """
                insert into squad.forgotten (data_set_id, digest)
                select data_set_id, encode(sha256(convert_to(data_set_id || '|' || source_key, 'UTF8')), 'hex')
                from squad.person where id = any({0}) and source_key is not null on conflict do nothing
                """,
                val(same.toArray(Long[]::new)));
        sql.deleteFrom(PERSON_CONSENT).where(PERSON_CONSENT.PERSON_ID.in(same)).execute();
        sql.update(SQUAD_)
                .set(SQUAD_.CONTACT_ID, (Long) null)
                .where(SQUAD_.CONTACT_ID.in(same))
                .execute();
        sql.update(PERSON)
                .set(PERSON.NAME, "•••")
                .set(PERSON.BIRTH_DATE, (LocalDate) null)
                .set(PERSON.BIRTH_YEAR, (Integer) null)
                .set(PERSON.PHONE, (String) null)
                .set(PERSON.ORGANISATION_ID, (Long) null)
                .set(PERSON.ACCOUNT_ID, (Long) null)
                .set(PERSON.SOURCE_KEY, (String) null)
                .set(PERSON.DATA_SET_ID, (Long) null)
                .set(PERSON.IMPORTED, (JSONB) null)
                .set(PERSON.ERASED_AT, DSL.currentOffsetDateTime())
                .where(PERSON.ID.in(same))
                .execute();
    }
}
