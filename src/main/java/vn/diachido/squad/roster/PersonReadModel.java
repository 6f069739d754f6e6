package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.PERSON;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.Own;
import vn.diachido.database.jooq.squad.tables.Membership;
import vn.diachido.database.jooq.squad.tables.Person;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.squad.OrganisationReadModel;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Persons of squads. What could be misused is masked for everybody but themselves. */
@Component
public class PersonReadModel extends ReadModel<Person> {

    PersonReadModel() {
        super("Person", PERSON, person -> person.ID);
        secured();
        fields();
        relations();
        filters();
        sortByName("NAME", person -> person.NAME);
        single("person", row -> row.table().ID.eq(row.argument("id").id()));
        single("myPerson", row -> Own.only(row, row.table().ACCOUNT_ID));
        list("persons");
    }

    @Override
    protected Condition access(Row<Person> row) {
        return Kept.person(row);
    }

    private void fields() {
        column("name", person -> person.NAME);
        masked(
                "birthYear",
                person -> DSL.field("{0}::text", String.class, person.BIRTH_YEAR),
                year -> DSL.field("left({0}, 2) || '••'", String.class, year),
                row -> Own.only(row, row.table().ACCOUNT_ID));
        masked(
                "phone",
                person -> person.PHONE,
                phone -> DSL.field("'••• ' || right({0}, 2)", String.class, phone),
                row -> Own.only(row, row.table().ACCOUNT_ID));
        column("unionMember", person -> person.UNION_MEMBER);
        field("posts", row -> DSL.field("to_json({0})", Object.class, row.table().POSTS));
        field(
                "minor",
                row ->
                        DSL.field(
                                "(extract(year from {0}) - {1} <= 18)",
                                Boolean.class, row.asked().today(), row.table().BIRTH_YEAR));
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (person, unit) -> unit.table().UNIT_ID.eq(person.table().UNIT_ID));
        one(
                "organisation",
                OrganisationReadModel.class,
                (person, body) -> body.table().ID.eq(person.table().ORGANISATION_ID));
        one(
                "mergedInto",
                PersonReadModel.class,
                (person, other) -> other.table().ID.eq(person.table().MERGED_INTO));
        many(
                "memberships",
                SquadMemberReadModel.class,
                (person, member) -> member.table().PERSON_ID.eq(person.table().ID),
                member -> List.of(member.table().ID.asc()));
        many(
                "consents",
                PersonConsentReadModel.class,
                (person, consent) -> consent.table().PERSON_ID.eq(person.table().ID),
                consent -> List.of(consent.table().ID.asc()));
    }

    private void filters() {
        filter("unionMember", (row, said) -> row.table().UNION_MEMBER.eq(DSL.any(said.texts())));
        filter(
                "organisation",
                (row, bodies) -> row.table().ORGANISATION_ID.eq(DSL.any(bodies.ids())));
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("inSquad", (row, yes) -> DSL.field(isInSquad(row)).eq(yes.bool()));
        filter(
                "merged",
                (row, yes) -> DSL.field(row.table().MERGED_INTO.isNotNull()).eq(yes.bool()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
    }

    private static Condition isInSquad(Row<Person> row) {
        Membership membership = MEMBERSHIP.as("being_in");
        Field<Long> person = row.table().ID;
        return exists(
                selectOne()
                        .from(membership)
                        .where(membership.PERSON_ID.eq(person))
                        .and(Days.within(membership.VALID, row.asOf())));
    }
}
