package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.PERSON_CONSENT;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;

/** Rosters may name the person of an account, and say who noted a consent. */
@Repository
class PersonHoldingRepository implements Holding {

    private static final String ALL =
            """
            coalesce((select json_agg(to_jsonb(p) - 'search_key' || jsonb_build_object(
                'memberships', (select jsonb_agg(to_jsonb(m)) from squad.membership m where m.person_id = p.id),
                'consents', (select jsonb_agg(to_jsonb(c) - 'recorded_by') from squad.person_consent c where c.person_id = p.id)))
                from squad.person p where account_id = {0}), '[]')
            """;

    private static final int PHONE_YEARS = 1;
    private static final int YEARS = 5;

    private final DSLContext sql;
    private final RosterRepository roster;

    PersonHoldingRepository(DSLContext sql, RosterRepository roster) {
        this.sql = sql;
        this.roster = roster;
    }

    @Override
    public String name() {
        return "squads";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(sql.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    @Override
    public void letGo(LocalDate today) {
        roster.forgetPhones(today.minusYears(PHONE_YEARS));
        roster.forgetBefore(today.minusYears(YEARS));
    }

    /** That somebody was in a squad stays as a number; who it was is forgotten. */
    @Override
    public void erase(long account) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ACCOUNT_ID.eq(account))
                .fetch(PERSON.ID)
                .forEach(roster::forget);
        sql.update(PERSON_CONSENT)
                .set(PERSON_CONSENT.RECORDED_BY, (Long) null)
                .where(PERSON_CONSENT.RECORDED_BY.eq(account))
                .execute();
    }
}
