package vn.diachido.squad;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.squad.Tables.SERVED;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Squad;
import vn.diachido.exchange.DataSetReadModel;
import vn.diachido.query.Days;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Squads: who helps where, from which base. */
@Component
public class SquadReadModel extends PlacedModel<Squad> {

    SquadReadModel() {
        super("Squad", SQUAD_, squad -> squad.ID);
        fields();
        relations();
        filters();
        sortByName("NAME", squad -> squad.NAME);
        single("squad", row -> row.table().ID.eq(row.argument("id").id()));
        list("squads");
    }

    @Override
    protected Condition access(Row<Squad> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<Squad> row) {
        return Days.within(row.table().LIFE, row.asOf());
    }

    private void fields() {
        column("name", squad -> squad.NAME);
        column("kind", squad -> squad.KIND);
        column("level", squad -> squad.LEVEL);
        geoJson("base", row -> row.table().BASE);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        firstDay("validFrom", row -> row.table().LIFE);
        lastDay("validTo", row -> row.table().LIFE);
        field("valid", row -> DSL.field(alive(row)));
        column("decision", squad -> squad.DECISION);
        column("status", squad -> squad.STATUS);
        field("memberCount", row -> counted("squad.member_count({0}, {1})", row));
        field("unionMemberCount", row -> counted("squad.union_member_count({0}, {1})", row));
        neverNull("valid", "memberCount", "unionMemberCount");
        total(
                "personCount",
                row ->
                        DSL.field(
                                "coalesce(squad.person_count(array_agg({0}), {1}), 0)",
                                Integer.class, row.table().ID, row.asOf()));
    }

    private static Field<Integer> counted(String sql, Row<Squad> row) {
        return DSL.field(sql, Integer.class, row.table().ID, row.asOf());
    }

    private static Field<Double> coordinate(String sql, Row<Squad> row) {
        return DSL.field(sql, Double.class, row.table().BASE);
    }

    private void relations() {
        one(
                "unit",
                UnitReadModel.class,
                (squad, unit) -> unit.table().UNIT_ID.eq(squad.table().UNIT_ID));
        one(
                "organisation",
                OrganisationReadModel.class,
                (squad, body) -> body.table().ID.eq(squad.table().ORGANISATION_ID));
        one(
                "supports",
                SquadReadModel.class,
                (squad, group) -> group.table().ID.eq(squad.table().SUPPORTS_ID));
        many(
                "supporters",
                SquadReadModel.class,
                (group, squad) -> squad.table().SUPPORTS_ID.eq(group.table().ID),
                squad -> List.of(squad.table().ID.asc()));
        many(
                "unitsServed",
                UnitReadModel.class,
                (squad, unit) ->
                        unit.table()
                                .UNIT_ID
                                .in(
                                        select(SERVED.UNIT_ID)
                                                .from(SERVED)
                                                .where(SERVED.SQUAD_ID.eq(squad.table().ID))),
                unit -> List.of(unit.table().CODE.asc(), unit.table().UNIT_ID.asc()));
        one(
                "dataSet",
                DataSetReadModel.class,
                (squad, set) -> set.table().ID.eq(squad.table().DATA_SET_ID));
    }

    private void filters() {
        filter("kind", (row, kinds) -> row.table().KIND.eq(DSL.any(kinds.texts())));
        filter("level", (row, levels) -> row.table().LEVEL.eq(DSL.any(levels.texts())));
        filter("status", (row, states) -> row.table().STATUS.eq(DSL.any(states.texts())));
        filter(
                "organisation",
                (row, bodies) -> row.table().ORGANISATION_ID.eq(DSL.any(bodies.ids())));
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(Place.point(squad -> squad.BASE));
        facet("kind", row -> row.table().KIND);
        facet("level", row -> row.table().LEVEL);
        facet("status", row -> row.table().STATUS);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
    }
}
