package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.squad.Tables.MEMBERSHIP;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Membership;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.query.Contribution;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.squad.SquadReadModel;
import vn.diachido.unit.Subtree;

/** Who is in which squad on the day asked about. */
@Component
public class SquadMemberReadModel extends ReadModel<Membership> {

    SquadMemberReadModel() {
        super("SquadMember", MEMBERSHIP, member -> member.ID);
        secured();
        column("role", member -> member.ROLE);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
        one(
                "squad",
                SquadReadModel.class,
                (member, squad) -> squad.table().ID.eq(member.table().SQUAD_ID));
        one(
                "person",
                PersonReadModel.class,
                (member, person) -> person.table().ID.eq(member.table().PERSON_ID));
        filter("squad", (row, squads) -> row.table().SQUAD_ID.eq(DSL.any(squads.ids())));
        filter("role", (row, roles) -> row.table().ROLE.eq(DSL.any(roles.texts())));
        filter("within", (row, unit) -> Subtree.ground(unitOf(row), unit, row.asOf()));
        sort(
                "ROLE",
                "bigint",
                row ->
                        DSL.field(
                                "({0} * 4 + array_position(array['HEAD', 'DEPUTY', 'MEMBER'], {1}))",
                                Long.class, row.table().SQUAD_ID, row.table().ROLE));
        list("squadMembers");
    }

    @Override
    protected Condition access(Row<Membership> row) {
        return Kept.member(row);
    }

    @Override
    protected Condition alive(Row<Membership> row) {
        return Days.within(row.table().VALID, row.asOf());
    }

    private static Field<Long> unitOf(Row<Membership> row) {
        Squad squad = SQUAD_.as("member_of");
        Field<Long> id = row.table().SQUAD_ID;
        return DSL.field(select(squad.UNIT_ID).from(squad).where(squad.ID.eq(id)));
    }

    /** Members of squads, the head first, and whom to ask. */
    @Component
    static class OfSquads implements Contribution<SquadReadModel> {

        @Override
        public Class<SquadReadModel> target() {
            return SquadReadModel.class;
        }

        @Override
        public void addTo(SquadReadModel squads) {
            squads.many(
                    "members",
                    SquadMemberReadModel.class,
                    (squad, member) -> member.table().SQUAD_ID.eq(squad.table().ID),
                    member ->
                            List.of(
                                    DSL.field(
                                                    "array_position(array['HEAD', 'DEPUTY', 'MEMBER'], {0})",
                                                    Integer.class, member.table().ROLE)
                                            .asc(),
                                    member.table().ID.asc()));
            squads.one(
                    "contact",
                    PersonReadModel.class,
                    (squad, person) -> person.table().ID.eq(squad.table().CONTACT_ID));
        }
    }
}
