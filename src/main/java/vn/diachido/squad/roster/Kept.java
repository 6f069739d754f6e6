package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import org.jooq.Condition;
import org.jooq.Field;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.squad.tables.Membership;
import vn.diachido.database.jooq.squad.tables.Person;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.query.Row;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Visibility;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.Areas;

/** Who sees persons: those who keep squads where they are, and they themselves. */
final class Kept {

    private static final Squad SQUAD = SQUAD_.as("kept_squad");

    private Kept() {}

    static Condition person(Row<Person> row) {
        return Visibility.any(ofUnit(row), Own.only(row, row.table().ACCOUNT_ID), inSquad(row));
    }

    private static Condition ofUnit(Row<Person> row) {
        return Areas.in(row.asked(), row.table().UNIT_ID, castNull(SQUAD.BASE), SquadRoles.KEEPERS);
    }

    private static Condition inSquad(Row<Person> row) {
        Condition kept = squad(row.asked());
        if (Visibility.of(kept) != Visibility.PART) {
            return kept;
        }
        Membership membership = MEMBERSHIP.as("kept_membership");
        Field<Long> person = row.table().ID;
        return exists(
                selectOne()
                        .from(membership)
                        .join(SQUAD)
                        .on(SQUAD.ID.eq(membership.SQUAD_ID))
                        .where(membership.PERSON_ID.eq(person))
                        .and(kept));
    }

    static Condition member(Row<Membership> row) {
        return Visibility.any(ofKeptSquad(row), own(row));
    }

    private static Condition own(Row<Membership> row) {
        Person person = PERSON.as("own_person");
        Condition own = Own.only(row, person.ACCOUNT_ID);
        Field<Long> member = row.table().PERSON_ID;
        return Visibility.of(own) == Visibility.PART
                ? exists(selectOne().from(person).where(person.ID.eq(member)).and(own))
                : own;
    }

    private static Condition ofKeptSquad(Row<Membership> row) {
        Condition kept = squad(row.asked());
        if (Visibility.of(kept) != Visibility.PART) {
            return kept;
        }
        Field<Long> squad = row.table().SQUAD_ID;
        return exists(selectOne().from(SQUAD).where(SQUAD.ID.eq(squad)).and(kept));
    }

    private static Condition squad(Asked asked) {
        Field<Geometry> base = SQUAD.BASE;
        return Areas.in(asked, SQUAD.UNIT_ID, base, SquadRoles.KEEPERS);
    }
}
